import { addressOf } from '../filters/address.ts';
import { chipsOf, countryName } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { formatDay } from '../format/dates.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single, type View } from '../frame/view.ts';
import { ask } from '../queries/request.ts';
import { STATEMENTS, type StatementsAnswer } from '../queries/statements.ts';
import { statementFilter } from '../queries/variables.ts';
import { PANEL_STATEMENTS } from '../thresholds.ts';
import { prepareActs } from './acts.ts';
import { Charts } from './Charts.tsx';
import { Figures } from './Figures.tsx';
import { prepareFigures } from './figures.ts';
import { prepareHeatmap } from './heatmap.ts';
import { loadOverview } from './load.ts';
import { type Selected, selectCell } from './selection.ts';
import { prepareYears } from './years.ts';

const TITLE = 'Delegation visits and what was said';

/** The first page: headline figures, themes by locality and over time, acts by side, the latest visits. */
export async function OverviewPage({ params }: { params: SearchParams }) {
  const loaded = await loadView('/', params);
  if (!loaded.ok) return <Unanswered title={TITLE} failure={loaded.failure} address="/" />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const now = new Date();
  const overview = await loadOverview(view, now);
  if (!overview.ok) return <Unanswered title={TITLE} failure={overview.failure} address={addressOf('/', filters)} />;
  const { answer, years, held } = overview.data;
  const heatmap = prepareHeatmap(answer, filters, vocabulary);
  const { selected, problem } = selectCell(heatmap, filters, single(params, 'cell'));
  const shown = { ...view, problems: problem ? [...view.problems, problem] : view.problems };
  const empty = answer.visits.totalCount === 0 && answer.statements.totalCount === 0;
  return (
    <Shell view={shown}>
      <PageHead title={TITLE} sub={subtitleOf(view)}>
        <a className="btn" href={addressOf('/briefing', filters)}>
          Make a briefing
        </a>
        <a className="btn" href={addressOf('/download/heatmap.csv', filters)}>
          Download CSV
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
          <Figures figures={prepareFigures(answer, dataset, filters, now)} />
          <Charts
            view={view}
            answer={answer}
            heatmap={heatmap}
            selected={selected}
            panel={await loadPanel(selected, view)}
            years={prepareYears(answer, years, held, vocabulary.groups, filters)}
            acts={prepareActs(answer.actSides, filters, (code) => countryName(vocabulary, code))}
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

function subtitleOf({ dataset: { coverageStart, coverageEnd } }: View): string {
  const line = 'Who visited whom, what each side proposed, agreed and signed, and the sentence that says so.';
  if (!coverageStart || !coverageEnd) return line;
  return `${line} Visits from ${formatDay(coverageStart)} to ${formatDay(coverageEnd)}.`;
}
