import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { counted } from '../format/words.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { ask } from '../queries/request.ts';
import { visitFilter } from '../queries/variables.ts';
import { VISITS } from '../queries/visits.ts';
import { prepareTable } from './prepare.ts';
import { readSort, writeSort } from './rows.ts';
import { VisitTable } from './VisitTable.tsx';

/** Visits as the API gives them at once. */
const PAGE = 100;

/** All visits that fit, in a table that can be sorted. */
export async function VisitsPage({ params }: { params: SearchParams }) {
  const loaded = await loadView('/visits', params);
  if (!loaded.ok) return <Unanswered title="Visits" failure={loaded.failure} address="/visits" />;
  const view = loaded.data;
  const { filters, vocabulary } = view;
  const sort = readSort(params.sort);
  const address = addressOf('/visits', filters, { sort: writeSort(sort) });
  const outcome = await ask(VISITS, {
    filter: visitFilter(filters, vocabulary),
    undatedFilter: visitFilter({ ...filters, from: null, to: null, undated: 'only' }, vocabulary),
    order: sort.by === 'date' && !sort.descending ? 'OLDEST' : 'NEWEST',
    first: PAGE,
    after: single(params, 'after'),
  });
  if (!outcome.ok) return <Unanswered title="Visits" failure={outcome.failure} address={address} />;
  const table = prepareTable(outcome.data, filters, sort);
  return (
    <Shell view={view}>
      <PageHead title={counted(table.total, 'visit')} sub={table.subtitle}>
        <a className="btn" href={addressOf('/download/visits.csv', filters)}>
          Download CSV
        </a>
      </PageHead>
      {view.dataset.reports === 0 ? <NothingRead /> : null}
      {table.total === 0 && !isUnfiltered(filters) ? (
        <NothingHeld
          title={view.text.frame.nothing.noVisit}
          held={view.text.frame.nothing.visitsHeld(view.dataset.visits)}
          path="/visits"
          chips={chipsOf('/visits', filters, vocabulary, view.text)}
        />
      ) : null}
      {table.total > 0 ? <VisitTable table={table} /> : null}
    </Shell>
  );
}
