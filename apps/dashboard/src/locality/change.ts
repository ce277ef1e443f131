import type { Chart } from '../charts/chart.ts';
import { type BarRow, drawBars } from '../charts/layouts/bars.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import type { Messages } from '../messages/messages.ts';
import type { ChangeAnswer } from '../queries/change.ts';
import { VISITS_FOR_A_CHANGE } from '../thresholds.ts';

/** A change, or why none is shown: with few visits a difference says nothing. */
export type LocalityChange = { shown: true; chart: Chart } | { shown: false; title: string; why: string };

/** The period that is compared: that of the filters, else the year up to the last visit held. */
export function periodCompared(filters: Filters, last: string | null): { from: string; to: string } | null {
  if (filters.from && filters.to) return { from: filters.from, to: filters.to };
  if (filters.from || filters.to || filters.undated === 'only' || !last) return null;
  const first = new Date(`${last}T00:00:00Z`);
  first.setUTCFullYear(first.getUTCFullYear() - 1);
  first.setUTCDate(first.getUTCDate() + 1);
  return { from: first.toISOString().slice(0, 10), to: last };
}

/** Visits of a period beside those of the one before, in all and by group of themes. */
export function prepareChange(
  { compare: { from, to, otherFrom, otherTo, total, rows } }: ChangeAnswer,
  filters: Filters,
  { say, locality: { change: words } }: Messages,
): LocalityChange {
  const { value, other } = total.visits;
  if (Math.min(value, other) < VISITS_FOR_A_CHANGE)
    return { shown: false, title: words.few, why: words.fewWhy(value, other, VISITS_FOR_A_CHANGE) };
  const now = { ...filters, from, to, undated: null };
  const before = { ...filters, from: otherFrom, to: otherTo, undated: null };
  const barsOf = (label: string, visits: { value: number; other: number }, group: string | null) => {
    const narrowed = (period: Filters): string =>
      addressOf('/visits', group ? { ...period, group: narrow(period.group, group) } : period);
    const bar = (count: number, period: Filters, name: string) => ({
      count,
      href: count ? narrowed(period) : null,
      label: `${label}, ${name}: ${say.visits(count)}`,
    });
    return [bar(visits.value, now, words.now), bar(visits.other, before, words.before)];
  };
  const all: BarRow[] = [
    { label: words.all, bars: barsOf(words.all, total.visits, null) },
    ...rows.flatMap(({ themeGroup, visits }) =>
      themeGroup
        ? [
            {
              label: themeGroup.label,
              colour: `var(--g-${themeGroup.code})`,
              bars: barsOf(themeGroup.label, visits, themeGroup.code),
            },
          ]
        : [],
    ),
  ];
  const range = (first: string | null, last: string | null): string => (first ? say.range(first, last) : '');
  return {
    shown: true,
    chart: {
      name: 'locality-change',
      title: words.title(value, other),
      subtitle: words.subtitle(range(from, to), range(otherFrom, otherTo)),
      notes: [`${words.note}${total.beyondChance === false ? words.chance : ''}`],
      figures: {
        columns: words.columns,
        rows: all.flatMap(({ label, bars }) =>
          bars.map(({ count }, index) => [label, index === 0 ? words.now : words.before, count]),
        ),
        links: all.flatMap(({ bars }) => bars.map(({ href }) => href)),
      },
      draw: (width) => drawBars(all, width, [words.now, words.before]),
    },
  };
}
