import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single, type View } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { ask } from '../queries/request.ts';
import { STATEMENTS, type StatementsAnswer } from '../queries/statements.ts';
import { statementFilter } from '../queries/variables.ts';
import { PANEL_STATEMENTS } from '../thresholds.ts';
import { Charts } from './Charts.tsx';
import { heatmapChart } from './charts.ts';
import { Figures } from './Figures.tsx';
import { prepareFigures } from './figures.ts';
import { loadOverview } from './load.ts';
import { type Selected, selectCell } from './selection.ts';

/** The first page: headline figures, themes by locality and over time, acts by side, the latest visits. */
export async function OverviewPage({ params }: { params: SearchParams }) {
  const { overview: words } = await readMessages();
  const loaded = await loadView('/', params);
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address="/" />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const now = new Date();
  const overview = await loadOverview(view, now);
  if (!overview.ok)
    return <Unanswered title={words.title} failure={overview.failure} address={addressOf('/', filters)} />;
  const { answer } = overview.data;
  const heatmap = heatmapChart(overview.data, view);
  const cell = single(params, 'cell');
  const { selected, problem } = selectCell(heatmap.heatmap, filters, cell, words.heatmap);
  const shown = { ...view, problems: problem ? [...view.problems, problem] : view.problems };
  const empty = answer.visits.totalCount === 0 && answer.statements.totalCount === 0;
  return (
    <Shell view={shown}>
      <PageHead title={words.title} sub={subtitleOf(view)}>
        <a className="btn" href={addressOf('/briefing', filters)}>
          {words.brief}
        </a>
      </PageHead>
      {dataset.reports === 0 ? <NothingRead /> : null}
      {empty && !isUnfiltered(filters) ? (
        <NothingHeld
          title={view.text.frame.nothing.noVisit}
          held={view.text.frame.nothing.visitsHeld(dataset.visits)}
          path="/"
          chips={chipsOf('/', filters, vocabulary, view.text)}
        />
      ) : null}
      {empty ? null : (
        <>
          <Figures figures={prepareFigures(answer, dataset, filters, now, view.text)} />
          <Charts
            view={view}
            data={overview.data}
            heatmap={heatmap}
            selected={selected}
            panel={await loadPanel(selected, view)}
          />
        </>
      )}
    </Shell>
  );
}

/** The statements of the chosen cell; without them the heatmap still stands. */
async function loadPanel(selected: Selected | null, { vocabulary }: View): Promise<StatementsAnswer | null> {
  if (!selected) return null;
  const filter = statementFilter(selected.filters, vocabulary);
  const outcome = await ask(STATEMENTS, { filter, first: PANEL_STATEMENTS, after: null });
  return outcome.ok ? outcome.data : null;
}

function subtitleOf({ dataset: { coverageStart, coverageEnd }, text: { frame, overview, say } }: View): string {
  if (!coverageStart || !coverageEnd) return frame.description;
  return `${frame.description} ${overview.coverage(say.day(coverageStart), say.day(coverageEnd))}`;
}
