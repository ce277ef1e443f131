import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { counted, formatCount } from '../format/words.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { ask } from '../queries/request.ts';
import { STATEMENTS } from '../queries/statements.ts';
import { statementFilter } from '../queries/variables.ts';
import { PAGE_ROWS } from '../thresholds.ts';
import { prepareStatement } from './prepare.ts';
import { SentenceTable } from './StatementList.tsx';

const PATH = '/statements';

/** The statements behind a figure: as many as the figure says, each with its sentence. */
export async function StatementsPage({ params }: { params: SearchParams }) {
  const loaded = await loadView(PATH, params);
  if (!loaded.ok) return <Unanswered title="Statements" failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const after = single(params, 'after');
  const outcome = await ask(STATEMENTS, { filter: statementFilter(filters, vocabulary), first: PAGE_ROWS, after });
  if (!outcome.ok) {
    return <Unanswered title="Statements" failure={outcome.failure} address={addressOf(PATH, filters, { after })} />;
  }
  const { totalCount, nodes, pageInfo } = outcome.data.statements;
  const shown =
    nodes.length < totalCount ? `${formatCount(nodes.length)} of ${formatCount(totalCount)} on this page. ` : '';
  return (
    <Shell view={view}>
      <PageHead
        title={counted(totalCount, 'statement')}
        sub={`${shown}Newest first, undated ones last. One sentence, one speaker, one act, all its themes.`}
      >
        <a className="btn" href={addressOf('/download/statements.csv', filters)}>
          Download CSV
        </a>
      </PageHead>
      {dataset.reports === 0 ? <NothingRead /> : null}
      {totalCount === 0 && !isUnfiltered(filters) ? (
        <NothingHeld
          title={view.text.frame.nothing.noStatement}
          held={view.text.frame.nothing.statementsHeld(dataset.statements)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, view.text)}
        />
      ) : null}
      <SentenceTable items={nodes.map(prepareStatement)} />
      {pageInfo.hasNextPage ? (
        <p className="pager">
          <PageLink className="btn" href={addressOf(PATH, filters, { after: pageInfo.endCursor })}>
            Next page
          </PageLink>
        </p>
      ) : null}
    </Shell>
  );
}
