import { loadBriefing } from '../briefing/load.ts';
import { readSubject } from '../briefing/request.ts';
import { countryName } from '../filters/describe.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { type Figures, toCsv } from '../format/csv.ts';
import type { View } from '../frame/view.ts';
import { prepareActs } from '../overview/acts.ts';
import { prepareHeatmap } from '../overview/heatmap.ts';
import { loadOverview, type OverviewData } from '../overview/load.ts';
import { actFigures, heatmapFigures, yearFigures } from '../overview/tables.ts';
import { prepareYears } from '../overview/years.ts';
import type { Outcome } from '../queries/request.ts';
import { statementTable, visitTable } from './lists.ts';

/** A file that can be downloaded. */
export interface Download {
  type: 'text/csv' | 'text/markdown';
  content: string;
}

/** Makes the content of a file under the filters of a view; null where there is nothing to write. */
export type Maker = (view: View, params: SearchParams) => Promise<Outcome<Download | null>>;

/** The files of this dashboard by name. Charts give the figures that they draw, lists all of their rows. */
export const FILES: Readonly<Record<string, Maker>> = {
  'heatmap.csv': ofOverview(({ answer }, { filters, vocabulary }) =>
    heatmapFigures(prepareHeatmap(answer, filters, vocabulary)),
  ),
  'years.csv': ofOverview(({ answer, years, held }, { filters, vocabulary }) =>
    yearFigures(prepareYears(answer, years, held, vocabulary.groups, filters)),
  ),
  'acts.csv': ofOverview(({ answer }, { filters, vocabulary }) =>
    actFigures(prepareActs(answer.actSides, filters, (code) => countryName(vocabulary, code))),
  ),
  'visits.csv': async (view) => csv(await visitTable(view)),
  'statements.csv': async (view) => csv(await statementTable(view)),
  'briefing.md': briefingFile,
};

function ofOverview(figures: (data: OverviewData, view: View) => Figures): Maker {
  return async (view) => {
    const outcome = await loadOverview(view, new Date());
    return csv(outcome.ok ? { ok: true, data: figures(outcome.data, view) } : outcome);
  };
}

const csv = (outcome: Outcome<Figures>): Outcome<Download> =>
  outcome.ok ? { ok: true, data: { type: 'text/csv', content: toCsv(outcome.data) } } : outcome;

async function briefingFile({ filters }: View, params: SearchParams): Promise<Outcome<Download | null>> {
  const briefed = await loadBriefing(readSubject(params, filters), filters);
  if (briefed.state === 'failed') return { ok: false, failure: briefed.failure };
  const content = briefed.state === 'made' ? briefed.briefing.markdown : null;
  return { ok: true, data: content === null ? null : { type: 'text/markdown', content } };
}
