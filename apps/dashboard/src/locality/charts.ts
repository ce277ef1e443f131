import type { Bar } from '../charts/bars.ts';
import type { Chart } from '../charts/chart.ts';
import { drawBars } from '../charts/layouts/bars.ts';
import type { View } from '../frame/view.ts';
import type { LocalityAnswer, LocalityPart } from '../queries/locality.ts';
import { withLocality } from './load.ts';
import { preparePartners, prepareThemes } from './prepare.ts';

/** A chart of bars that is also a table on its page. */
export interface BarChart extends Chart {
  bars: readonly Bar[];
}

/** With whom the locality shares visits. */
export function partnersChart(answer: LocalityAnswer, own: LocalityPart, { filters, text }: View): BarChart {
  const words = text.locality.partners;
  const bars = preparePartners(answer, own, withLocality(filters, own.code), words);
  const [first, second] = bars.filter(({ national }) => !national);
  const clear = first && first.count > (second?.count ?? 0);
  const title = clear ? words.title(first.label, text.say.visits(first.count)) : bars.length ? words.tie : words.none;
  return { name: 'partners', title, subtitle: words.subtitle, ...ofBars(bars, words.columns) };
}

/** What is said that counts for the locality, most stated first. */
export function themesChart(answer: LocalityAnswer, own: LocalityPart, { filters, vocabulary, text }: View): BarChart {
  const words = text.locality.themes;
  const groups = new Map(vocabulary.groups.flatMap(({ code, themes }) => themes.map((theme) => [theme.code, code])));
  const bars = prepareThemes(answer, (theme) => groups.get(theme) ?? null, withLocality(filters, own.code));
  const subtitle = words.subtitle(text.say.statements(answer.statements.totalCount));
  return { name: 'locality-themes', title: themesTitle(bars, words), subtitle, ...ofBars(bars, words.columns) };
}

/** “Trade and tourism lead”: the themes that stand clear of the third. */
export function themesTitle(themes: readonly Bar[], words: View['text']['locality']['themes']): string {
  const [first, second, third] = themes;
  if (!first) return words.none;
  if (!second || first.count > second.count) return words.lead(first.label);
  if (!third || second.count > third.count) return words.two(first.label, second.label);
  return words.tie;
}

const ofBars = (bars: readonly Bar[], columns: readonly string[]): Omit<BarChart, 'name' | 'title' | 'subtitle'> => ({
  notes: [],
  figures: {
    columns,
    rows: bars.map(({ label, count }) => [label, count]),
    links: bars.map(({ href }) => href),
  },
  draw: (width) =>
    drawBars(
      bars.map(({ label, count, href, group, national }) => ({
        label,
        italic: national,
        colour: group ? `var(--g-${group})` : null,
        bars: [{ count, href, label: `${label}: ${count}` }],
      })),
      width,
    ),
  bars,
});
