import { ChartBlock } from '../charts/ChartBlock.tsx';
import { addressOf, besides } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered, readFilters } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { Chronicle } from './Chronicle.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { loadTable } from './table.ts';
import { loadTimeline, timelineChart } from './timeline.ts';
import { VisitTable } from './VisitTable.tsx';

const PATH = '/visits';

/** All visits that fit: in a table that any column sorts, or along a timeline. */
export async function VisitsPage({ params }: { params: SearchParams }) {
  const { client } = await readMessages();
  const loaded = await loadTable(params);
  if (!loaded.ok) {
    const here = addressOf(PATH, readFilters(params).filters, besides(params));
    return <Unanswered title={client.pageNames[PATH]} failure={loaded.failure} address={here} />;
  }
  const { view, table, columns: shown, onLine } = loaded.data;
  const { filters, vocabulary, dataset, text } = view;
  const timeline = onLine ? await loadTimeline(view) : null;
  const columns = single(params, 'columns');
  const kept = { view: onLine ? 'timeline' : null, columns };
  return (
    <Shell view={view}>
      <PageHead title={text.say.visits(table.total)} sub={table.subtitle}>
        {onLine ? null : <ColumnChoice view={view} shown={shown} params={{ sort: single(params, 'sort') }} />}
        <nav className="segments" aria-label={text.visits.views.label}>
          {(['table', 'timeline'] as const).map((each) => (
            <PageLink
              className="btn"
              key={each}
              href={addressOf(PATH, filters, { view: each === 'table' ? null : each, columns })}
              aria-current={onLine === (each === 'timeline') ? 'true' : undefined}
            >
              {text.visits.views[each]}
            </PageLink>
          ))}
        </nav>
        <a className="btn" href={addressOf('/download/visits.csv', filters)}>
          {text.charts.csv}
        </a>
      </PageHead>
      {dataset.reports === 0 ? <NothingRead /> : null}
      {table.total === 0 && !isUnfiltered(filters) ? (
        <NothingHeld
          title={text.frame.nothing.noVisit}
          held={text.frame.nothing.visitsHeld(dataset.visits)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      {table.total > 0 && timeline?.ok ? (
        <div className="grid12 mb-6">
          <ChartBlock chart={timelineChart(timeline.data, view, new Date())} view={view} params={kept} />
        </div>
      ) : null}
      {table.total === 0 ? null : onLine ? (
        <>
          <Chronicle rows={[...table.dated, ...table.undated]} unknown={text.visits.timeline.noDay} />
          {table.next ? (
            <p className="pager">
              <PageLink className="btn" href={table.next}>
                {text.visits.next}
              </PageLink>
            </p>
          ) : null}
        </>
      ) : (
        <VisitTable
          table={table}
          columns={shown}
          words={text.visits}
          address={addressOf(PATH, filters, view.besides)}
        />
      )}
    </Shell>
  );
}
