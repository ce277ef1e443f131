import { Gate } from '../editing/Gate.tsx';
import { readEditor } from '../editing/session.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { daysSince } from '../format/dates.ts';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { INGESTION } from '../queries/ingestion.ts';
import { ask } from '../queries/request.ts';
import { FailuresBlock } from './FailuresBlock.tsx';
import { FeedsBlock } from './FeedsBlock.tsx';
import { HeldBlock } from './HeldBlock.tsx';
import { Live } from './Live.tsx';
import { RunsBlock } from './RunsBlock.tsx';

const PATH = '/sources';

/** How reports come in: what runs now, which feeds are asked, what failed, and how fresh each source is. */
export async function SourcesPage({ params }: { params: SearchParams }) {
  const [text, editor] = await Promise.all([readMessages(), readEditor()]);
  const outcome = await ask(INGESTION, {}, editor?.key);
  const { ingestion, client, say } = text;
  const words = ingestion.sources;
  if (!outcome.ok) return <Unanswered title={client.pageNames[PATH]} failure={outcome.failure} address={PATH} />;
  const { sources, ...state } = outcome.data.ingestion;
  const { reports, reportsNotRead, newestReport } = outcome.data.dataset;
  const newest = newestReport?.published ?? null;
  const done = single(params, 'done') ?? '';
  const queued = /^queued-(\d{1,6})$/.exec(done)?.[1];
  const said: Readonly<Record<string, string>> = { added: words.feeds.added, removed: words.feeds.removed };
  const message = queued ? words.failures.queued(Number(queued)) : said[done];
  return (
    <Page>
      <Live address={`${PATH}/progress`} />
      {message ? (
        <div className="mb-6" role="status">
          <Message title={message} />
        </div>
      ) : null}
      <PageHead
        title={newest ? words.title(words.age(say.days(daysSince(newest, new Date())))) : words.none}
        sub={words.sub(say.reports(reports + reportsNotRead), words.publishers(sources.length))}
      />
      <div className="grid12">
        <RunsBlock {...state} />
        {editor ? null : (
          <div className="col-span-12">
            <Gate back={PATH} />
          </div>
        )}
        <FeedsBlock feeds={state.feeds} editor={editor !== null} />
        <FailuresBlock failures={state.failures} letters={state.deadLetters} editor={editor !== null} />
        <HeldBlock sources={sources} all={single(params, 'all') !== null} />
      </div>
    </Page>
  );
}
