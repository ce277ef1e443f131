import type { Chart } from '../charts/chart.ts';
import { drawBars } from '../charts/layouts/bars.ts';
import { drawMatrix } from '../charts/layouts/matrix.ts';
import { drawPanels } from '../charts/layouts/panels.ts';
import { countryName } from '../filters/describe.ts';
import type { View } from '../frame/view.ts';
import { type ActChart, prepareActs } from './acts.ts';
import { type Heatmap, prepareHeatmap } from './heatmap.ts';
import type { OverviewData } from './load.ts';
import { heatmapMatrix, yearPanels } from './shapes.ts';
import { actFigures, heatmapFigures, yearFigures } from './tables.ts';
import { prepareYears, type YearChart } from './years.ts';

/** The heatmap, and what its table draws. */
export function heatmapChart({ answer }: OverviewData, view: View): Chart & { heatmap: Heatmap } {
  const { filters, vocabulary, text } = view;
  const heatmap = prepareHeatmap(answer, filters, vocabulary, text);
  return {
    name: 'heatmap',
    title: heatmap.title,
    subtitle: heatmap.subtitle,
    notes: [text.say.capitalised(heatmap.scope)],
    figures: heatmapFigures(heatmap, text),
    draw: (width) => drawMatrix(heatmapMatrix(heatmap, text), width),
    heatmap,
  };
}

/** Statements by group of themes and year, and the panels that are drawn late. */
export function yearsChart({ answer, years, held }: OverviewData, view: View): Chart & { years: YearChart } {
  const { filters, vocabulary, text } = view;
  const chart = prepareYears(answer, years, held, vocabulary.groups, filters, text);
  return {
    name: 'years',
    title: chart.title,
    subtitle: chart.subtitle,
    notes: chart.notes,
    figures: yearFigures(chart, text),
    draw: (width) => drawPanels(yearPanels(chart, text), width, 220),
    years: chart,
  };
}

/** Statements by act and side, and what its table draws. */
export function actsChart({ answer }: OverviewData, view: View): Chart & { acts: ActChart } {
  const { filters, vocabulary, text } = view;
  const acts = prepareActs(answer.actSides, filters, (code) => countryName(vocabulary, code), text);
  const rows = acts.rows.map(({ act, cells }) => ({
    label: text.acts.words[act] ?? act,
    bars: cells.map(({ count, href }, index) => ({
      count,
      href,
      label: `${text.acts.words[act] ?? act}, ${acts.sides[index]?.name}: ${count}`,
    })),
  }));
  const columns = acts.sides.map(({ name }) => name);
  return {
    name: 'acts',
    title: acts.title,
    subtitle: text.overview.acts.subtitle,
    notes: [text.overview.acts.order],
    figures: actFigures(acts, text),
    draw: (width) => drawBars(rows, width, columns),
    acts,
  };
}
