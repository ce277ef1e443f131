import type { ContenderName } from './contenders.ts';
import type { Measured } from './load.ts';
import { QUERIES, type QueryName } from './names.ts';

/** One measurement: who answered what, in which round, over how many visits. */
export interface Sample extends Measured {
  contender: ContenderName;
  query: QueryName;
  round: number;
  size: 'small' | 'large';
}

/** The middle value, or the mean of the two middle ones. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

type Which = Pick<Sample, 'contender' | 'query' | 'size'>;

const samplesOf = (samples: readonly Sample[], { contender, query, size }: Which): Sample[] =>
  samples.filter((one) => one.contender === contender && one.query === query && one.size === size);

/** The median over the rounds of one contender's answers to one query. */
export function typical(samples: readonly Sample[], which: Which): Measured | null {
  const own = samplesOf(samples, which);
  if (!own.length) return null;
  const of = (field: keyof Measured): number => median(own.map((sample) => sample[field]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), bytes: of('bytes') };
}

/** The median of the ratios round by round: a noisy moment of the machine hits both of a round. */
function ratio(samples: readonly Sample[], above: Which, below: Which): number | null {
  const others = new Map(samplesOf(samples, below).map((sample) => [sample.round, sample.perSecond]));
  const ratios = samplesOf(samples, above).flatMap(({ round, perSecond }) => {
    const other = others.get(round);
    return other ? [perSecond / other] : [];
  });
  return ratios.length ? median(ratios) : null;
}

/** Ratios of requests a second; `growth` is the time over many visits over that over few. */
export function figuresOf(samples: readonly Sample[]): Record<string, number> {
  const figures = QUERIES.flatMap((query) => {
    const of = (contender: ContenderName, size: Sample['size'] = 'small'): Which => ({ contender, query, size });
    return [
      [`${query}.vsPostgraphile`, ratio(samples, of('ours'), of('postgraphile'))],
      [`${query}.vsRaw`, ratio(samples, of('ours'), of('raw'))],
      [`${query}.cachedVsRaw`, ratio(samples, of('cached'), of('raw'))],
      [`${query}.growth`, ratio(samples, of('ours'), of('ours', 'large'))],
    ] as const;
  });
  return Object.fromEntries(figures.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
