import { addressOf } from '../filters/address.ts';
import { inWords } from '../filters/describe.ts';
import { Problems } from '../filters/Problems.tsx';
import type { SearchParams } from '../filters/parameters.ts';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { Builder } from './Builder.tsx';
import { Document } from './Document.tsx';
import { prepareDocument } from './document.ts';
import { loadBriefing } from './load.ts';
import { PrintButton } from './PrintButton.tsx';
import { readSubject } from './request.ts';

/** A briefing and what it is about; both stand in the address. */
export async function BriefingPage({ params }: { params: SearchParams }) {
  const [loaded, text] = await Promise.all([loadView('/briefing', params), readMessages()]);
  const words = text.briefing;
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address="/briefing" />;
  const { filters, problems, vocabulary } = loaded.data;
  const subject = readSubject(params, filters);
  const here = {
    kind: subject.kind,
    visit: subject.visit,
    language: subject.language === 'en' ? null : subject.language,
  };
  const briefed = await loadBriefing(subject, filters);
  if (briefed.state === 'failed') {
    return <Unanswered title={words.title} failure={briefed.failure} address={addressOf('/briefing', filters, here)} />;
  }
  const briefing = briefed.state === 'made' ? prepareDocument(briefed.briefing, text) : null;
  return (
    <Page>
      <Problems problems={problems} />
      <div className="builder-head">
        <PageHead title={words.title} sub={words.sub}>
          {briefing ? (
            <>
              <a className="btn" href={addressOf('/download/briefing.md', filters, here)}>
                Markdown
              </a>
              {briefed.state === 'made' ? (
                <>
                  <a className="btn" href={`/download/briefing/briefing.docx?${briefed.files}`}>
                    {words.word}
                  </a>
                  <a className="btn" href={`/download/briefing/briefing.pdf?${briefed.files}`}>
                    {words.pdf}
                  </a>
                </>
              ) : null}
              <PrintButton label={words.print} />
            </>
          ) : null}
        </PageHead>
      </div>
      <div className="builder">
        <Builder subject={subject} filters={filters} vocabulary={vocabulary} check={briefing?.check ?? null} />
        {briefing ? (
          <Document briefing={briefing} language={subject.language} filters={inWords(filters, vocabulary, text)} />
        ) : null}
        {briefed.state === 'to choose' ? (
          <Message title={words.nothing}>
            <p className="sub">{words.missing[briefed.missing]}</p>
          </Message>
        ) : null}
        {briefed.state === 'refused' ? (
          <Message tone="warn" title={words.refused}>
            <p>{briefed.message}</p>
          </Message>
        ) : null}
      </div>
    </Page>
  );
}
