import { daysBetween } from '@communique/domain';
import { type DaySpan, widened } from './days.ts';
import { lettersOf } from './names/spelling.ts';
import type { VisitSignature } from './signature.ts';

/**
 * Which pairs are compared at all. Two visits are candidates when one seeks a key that the other offers; the keys are made
 * so that this holds in both directions or in neither.
 */
export interface BlockingKeys {
  offers: string[];
  seeks: string[];
}

/** Length of a window in days, and by how many days a visit reaches into the windows beside its own. */
const WINDOW = 16;
const TOLERANCE = 8;
/** Windows of one visit at most: a year told alone is no key. */
const MOST_WINDOWS = 6;
const ORIGIN = '2000-01-01';

const windowOf = (day: string): number => Math.floor(daysBetween(ORIGIN, day) / WINDOW);

function windows(span: DaySpan): number[] {
  const { first, last } = widened(span, TOLERANCE);
  const [from, to] = [windowOf(first), windowOf(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The visit's countries, sender and host, as unordered pairs; a side whose country is unknown is "?". */
function pairs({ sender, host }: VisitSignature): string[] {
  const of = (codes: readonly string[]): readonly string[] => (codes.length > 0 ? codes : ['?']);
  const made = of(sender.countries).flatMap((a) => of(host.countries).map((b) => [a, b].sort().join('-')));
  return [...new Set(made)];
}

/** Who and where: of undated visits. The words of a name apart, so that a shorter form finds the longer. */
function names({ leader, sender, host }: VisitSignature): string[] {
  const people = leader === null ? [] : [lettersOf(leader).join('')];
  return [...people, ...[...sender.localities, ...host.localities]].sort();
}

/** The keys of a visit: its countries in its window of days; for a visit without days, its countries, leader and localities. */
export function blockingKeys(signature: VisitSignature): BlockingKeys {
  const { days } = signature;
  const countries = pairs(signature);
  const keyed = (kind: string, values: readonly (string | number)[]): string[] =>
    countries.flatMap((pair) => values.map((value) => `${kind}:${pair}:${value}`));
  const dated = days?.year === true && windows(days).length <= MOST_WINDOWS;
  const named = names(signature);
  if (dated) {
    const within = keyed('days', windows(days));
    return { offers: [...within, ...keyed('dated', named)], seeks: [...within, ...keyed('undated', named)] };
  }
  return {
    offers: keyed('undated', named),
    seeks: [...keyed('dated', named), ...keyed('undated', named)],
  };
}

/** Whether two visits are to be compared. */
export function areCandidates(a: BlockingKeys, b: BlockingKeys): boolean {
  const offered = new Set(b.offers);
  return a.seeks.some((key) => offered.has(key));
}
