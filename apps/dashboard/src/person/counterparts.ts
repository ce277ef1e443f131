import { type Bar, measured } from '../charts/bars.ts';
import type { Chart } from '../charts/chart.ts';
import { drawBars } from '../charts/layouts/bars.ts';
import { addressOf } from '../filters/address.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { PersonPart } from '../queries/people.ts';
import { COUNTERPARTS_SHOWN } from '../thresholds.ts';

/** People of other sides who took part in the same visits, and the bars that the page draws. */
export function counterpartsChart(
  { id, country, shared, visits }: Pick<PersonPart, 'id' | 'country' | 'shared' | 'visits'>,
  { say, person: { counterparts: words } }: Messages,
): Chart & { bars: readonly Bar[] } {
  const counts = new Map<string, { name: string; country: string | null; visits: number }>();
  for (const { people } of shared.nodes) {
    const others = new Map(people.map(({ person }) => [person.id, person]));
    for (const other of others.values()) {
      if (other.id === id || !other.country || other.country.code === country?.code) continue;
      const before = counts.get(other.id)?.visits ?? 0;
      counts.set(other.id, { name: other.name, country: other.country.code, visits: before + 1 });
    }
  }
  const all = [...counts].sort(([, a], [, b]) => b.visits - a.visits || a.name.localeCompare(b.name, 'vi'));
  const bars = measured(
    all.slice(0, COUNTERPARTS_SHOWN).map(([other, { name, country: of, visits: count }]) => ({
      key: other,
      label: `${name} (${of})`,
      count,
      href: addressOf('/visits', { person: [[keyOf(id)], [keyOf(other)]] }),
      page: pageOf.person(other),
      group: null,
      national: false,
    })),
  );
  const [first, second] = bars;
  const clear = first && first.count > 1 && first.count > (second?.count ?? 0);
  return {
    name: 'counterparts',
    title: clear ? words.title(first.label, say.visits(first.count)) : first ? words.tie : words.none,
    subtitle: words.subtitle,
    notes: [
      ...(visits.totalCount > shared.nodes.length ? [words.from(shared.nodes.length, visits.totalCount)] : []),
      ...(all.length > bars.length ? [words.cut(bars.length, all.length)] : []),
    ],
    figures: {
      columns: words.columns,
      rows: bars.map(({ label, count }) => [label, count]),
      links: bars.map(({ href }) => href),
    },
    draw: (width) =>
      drawBars(
        bars.map(({ label, count, href }) => ({ label, bars: [{ count, href, label: `${label}: ${count}` }] })),
        width,
      ),
    bars,
  };
}
