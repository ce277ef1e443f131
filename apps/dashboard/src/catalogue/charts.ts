import type { Chart, ChartName } from '../charts/chart.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { flowsChart } from '../flows/chart.ts';
import { loadFlows, loadWay, wayOf } from '../flows/load.ts';
import { single, type View } from '../frame/view.ts';
import { prepareChange } from '../locality/change.ts';
import { partnersChart, themesChart } from '../locality/charts.ts';
import { type LocalityData, loadLocality, withLocality } from '../locality/load.ts';
import { readBoundaries } from '../map/boundaries.ts';
import { mapChart } from '../map/chart.ts';
import { accuracyChart } from '../method/accuracy-chart.ts';
import { coverageChart } from '../method/coverage.ts';
import { loadCoverage } from '../method/load.ts';
import { sourcesChart } from '../method/sources.ts';
import { actsChart, heatmapChart, yearsChart } from '../overview/charts.ts';
import { loadOverview, type OverviewData } from '../overview/load.ts';
import { counterpartsChart } from '../person/counterparts.ts';
import { officesChart } from '../person/offices.ts';
import type { CoverageAnswer } from '../queries/coverage.ts';
import type { LocalityPart } from '../queries/locality.ts';
import { PERSON, type PersonPart } from '../queries/people.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { loadThemes, type ThemesData } from '../themes/load.ts';
import { themeActs, themeSides } from '../themes/matrices.ts';
import { themeYears } from '../themes/years.ts';
import { loadTimeline, timelineChart } from '../visits/timeline.ts';

/** Makes a chart for an address; null where there is nothing to draw. */
export type ChartMaker = (view: View, params: SearchParams) => Promise<Outcome<Chart | null>>;

/** Every chart by its name: files and embedded views are made of these, as pages are. */
export const CHARTS: Readonly<Record<ChartName, ChartMaker>> = {
  heatmap: ofOverview(heatmapChart),
  years: ofOverview(yearsChart),
  acts: ofOverview(actsChart),
  'theme-years': ofThemes(({ answer, compared, periods }, { filters, text }) =>
    themeYears(answer, compared.themes, periods, filters, text),
  ),
  'theme-acts': ofThemes(({ answer }, view) => themeActs({ answer, ...view })),
  'theme-sides': ofThemes(({ answer }, view) => themeSides({ answer, ...view })),
  flows: async (view, params) => {
    const outcome = await loadFlows(view);
    if (!outcome.ok) return outcome;
    const way = wayOf(outcome.data.ways, params);
    const places = way ? await loadWay(way, view) : null;
    if (places && !places.ok) return places;
    return { ok: true, data: way && places ? flowsChart(outcome.data, way, places.data, view) : null };
  },
  map: async (view) => {
    const [outcome, boundaries] = await Promise.all([loadFlows(view), readBoundaries()]);
    return outcome.ok ? { ok: true, data: mapChart(outcome.data, boundaries, view) } : outcome;
  },
  timeline: async (view) => {
    const outcome = await loadTimeline(view);
    return outcome.ok ? { ok: true, data: timelineChart(outcome.data, view, new Date()) } : outcome;
  },
  offices: ofPerson(({ offices }, { text }) => officesChart(offices, text)),
  counterparts: ofPerson((person, { text }) => counterpartsChart(person, text)),
  accuracy: async (view) => ({ ok: true, data: accuracyChart(view) }),
  coverage: ofCoverage(coverageChart),
  sources: ofCoverage(sourcesChart),
  partners: ofLocality(({ answer }, locality, view) => partnersChart(answer, locality, view)),
  'locality-themes': ofLocality(({ answer }, locality, view) => themesChart(answer, locality, view)),
  'locality-change': ofLocality(({ change }, locality, { filters, text }) => {
    const prepared = change ? prepareChange(change, withLocality(filters, locality.code), text) : null;
    return prepared?.shown ? prepared.chart : null;
  }),
};

/** The maker of a chart; null where no chart has this name. */
export const chartMaker = (name: string): ChartMaker | null =>
  Object.hasOwn(CHARTS, name) ? CHARTS[name as ChartName] : null;

function ofOverview(chart: (data: OverviewData, view: View) => Chart): ChartMaker {
  return async (view) => {
    const outcome = await loadOverview(view, new Date());
    return outcome.ok ? { ok: true, data: chart(outcome.data, view) } : outcome;
  };
}

function ofThemes(chart: (data: ThemesData, view: View) => Chart): ChartMaker {
  return async (view, params) => {
    const outcome = await loadThemes(view, params, new Date());
    return outcome.ok ? { ok: true, data: chart(outcome.data, view) } : outcome;
  };
}

/** Charts of a locality, which the parameter `of` names. */
function ofLocality(chart: (data: LocalityData, locality: LocalityPart, view: View) => Chart | null): ChartMaker {
  return async (view, params) => {
    const outcome = await loadLocality(single(params, 'of') ?? '', view);
    if (!outcome.ok) return outcome;
    const { locality } = outcome.data.answer;
    return { ok: true, data: locality.__typename === 'Locality' ? chart(outcome.data, locality, view) : null };
  };
}

function ofCoverage(chart: (answer: CoverageAnswer, view: View) => Chart): ChartMaker {
  return async (view) => {
    const outcome = await loadCoverage();
    return outcome.ok ? { ok: true, data: chart(outcome.data, view) } : outcome;
  };
}

/** Charts of a person, whom the parameter `of` names. */
function ofPerson(chart: (person: PersonPart, view: View) => Chart): ChartMaker {
  return async (view, params) => {
    const outcome = await ask(PERSON, { id: single(params, 'of') ?? '' });
    if (!outcome.ok) return outcome;
    const { person } = outcome.data;
    return { ok: true, data: person.__typename === 'Person' ? chart(person, view) : null };
  };
}
