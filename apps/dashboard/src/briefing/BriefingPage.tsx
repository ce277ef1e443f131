import { addressOf } from '../filters/address.ts';
import { inWords } from '../filters/describe.ts';
import { Problems } from '../filters/Problems.tsx';
import type { SearchParams } from '../filters/parameters.ts';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import { Builder } from './Builder.tsx';
import { Document } from './Document.tsx';
import { prepareDocument } from './document.ts';
import { loadBriefing } from './load.ts';
import { PrintButton } from './PrintButton.tsx';
import { readSubject } from './request.ts';

const TITLE = 'Make a briefing';

/** A briefing and what it is about; both stand in the address. */
export async function BriefingPage({ params }: { params: SearchParams }) {
  const loaded = await loadView('/briefing', params);
  if (!loaded.ok) return <Unanswered title={TITLE} failure={loaded.failure} address="/briefing" />;
  const { filters, problems, vocabulary, text } = loaded.data;
  const subject = readSubject(params, filters);
  const here = { kind: subject.kind, visit: subject.visit };
  const briefed = await loadBriefing(subject, filters);
  if (briefed.state === 'failed') {
    return <Unanswered title={TITLE} failure={briefed.failure} address={addressOf('/briefing', filters, here)} />;
  }
  const briefing = briefed.state === 'made' ? prepareDocument(briefed.briefing) : null;
  return (
    <Page>
      <Problems problems={problems} />
      <div className="builder-head">
        <PageHead
          title={TITLE}
          sub="Facts are chosen first and sentences are built from them. A sentence without a source is not written."
        >
          {briefing ? (
            <>
              <a className="btn" href={addressOf('/download/briefing.md', filters, here)}>
                Markdown
              </a>
              <PrintButton />
            </>
          ) : null}
        </PageHead>
      </div>
      <div className="builder">
        <Builder subject={subject} filters={filters} vocabulary={vocabulary} check={briefing?.check ?? null} />
        {briefing ? <Document briefing={briefing} filters={inWords(filters, vocabulary, text)} /> : null}
        {briefed.state === 'to choose' ? (
          <Message title="Nothing is written yet">
            <p className="sub">{briefed.message}</p>
          </Message>
        ) : null}
        {briefed.state === 'refused' ? (
          <Message tone="warn" title="No briefing can be written on this">
            <p>{briefed.message}</p>
          </Message>
        ) : null}
      </div>
    </Page>
  );
}
