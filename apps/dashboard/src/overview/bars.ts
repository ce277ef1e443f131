import type { YearPanel } from './years.ts';

/** A bar of a small multiple as it is drawn. */
export interface Bar {
  /** Year, or “?” for no known year. */
  name: string;
  kind: 'count' | 'gap' | 'undated' | 'room';
  /** Height on the panel's scale; a gap is a low band. */
  height: number;
  /** Written above: the highest, zeros among figures, and the undated. */
  label: string;
  href: string | null;
}

/** Height of the band that stands for a year of which nothing is held, as a share of the scale. */
const GAP_HEIGHT = 0.2;
/** Every third year is named below the bars, the last one always. */
const TICK_STEP = 3;

/** The bars of a panel, oldest year first, the undated apart at the end. */
export function barsOf({ points, undated, max }: YearPanel): Bar[] {
  const highest = Math.max(...points.map(({ count }) => count ?? 0));
  const bars = points.map(({ year, count, href }): Bar => {
    if (count === null) return { name: String(year), kind: 'gap', height: max * GAP_HEIGHT, label: '', href: null };
    const label = count === 0 || count === highest ? String(count) : '';
    return { name: String(year), kind: 'count', height: count, label, href };
  });
  if (!undated) return bars;
  const { count, href } = undated;
  const room: Bar = { name: '', kind: 'room', height: 0, label: '', href: null };
  return [
    ...bars,
    room,
    { name: '?', kind: 'undated', height: count, label: String(count), href: count ? href : null },
  ];
}

/** The names that stand below the bars. */
export function ticksOf(bars: readonly Bar[]): string[] {
  const years = bars.filter(({ name }) => /^\d+$/.test(name)).map(({ name }) => name);
  const named = years.filter((_, index) => (years.length - 1 - index) % TICK_STEP === 0);
  return bars.some(({ kind }) => kind === 'undated') ? [...named, '?'] : named;
}
