import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { ask } from '../queries/request.ts';
import { STATEMENTS } from '../queries/statements.ts';
import { statementFilter } from '../queries/variables.ts';
import { PAGE_ROWS } from '../thresholds.ts';
import { prepareStatement } from './prepare.ts';
import { SentenceTable } from './StatementList.tsx';

const PATH = '/statements';

/** The statements behind a figure: as many as the figure says, each with its sentence. */
export async function StatementsPage({ params }: { params: SearchParams }) {
  const [loaded, text] = await Promise.all([loadView(PATH, params), readMessages()]);
  const title = text.client.pageNames[PATH];
  if (!loaded.ok) return <Unanswered title={title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const after = single(params, 'after');
  const outcome = await ask(STATEMENTS, { filter: statementFilter(filters, vocabulary), first: PAGE_ROWS, after });
  if (!outcome.ok) {
    return <Unanswered title={title} failure={outcome.failure} address={addressOf(PATH, filters, { after })} />;
  }
  const { totalCount, nodes, pageInfo } = outcome.data.statements;
  const { say, statements: words } = text;
  const shown = nodes.length < totalCount ? words.shown(say.count(nodes.length), say.count(totalCount)) : '';
  return (
    <Shell view={view}>
      <PageHead title={say.statements(totalCount)} sub={`${shown}${words.sub}`}>
        <a className="btn" href={addressOf('/download/statements.csv', filters)}>
          {words.download}
        </a>
      </PageHead>
      {dataset.reports === 0 ? <NothingRead /> : null}
      {totalCount === 0 && !isUnfiltered(filters) ? (
        <NothingHeld
          title={text.frame.nothing.noStatement}
          held={text.frame.nothing.statementsHeld(dataset.statements)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      <SentenceTable items={nodes.map((statement) => prepareStatement(statement, text))} />
      {pageInfo.hasNextPage ? (
        <p className="pager">
          <PageLink className="btn" href={addressOf(PATH, filters, { after: pageInfo.endCursor })}>
            {text.marks.nextPage}
          </PageLink>
        </p>
      ) : null}
    </Shell>
  );
}
