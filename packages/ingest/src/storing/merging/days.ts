import type { Telling, VisitFacts } from './telling.ts';

type Days = Omit<VisitFacts, 'leaderId'>;

const STATUSES = ['STATED', 'INFERRED', 'ABSENT'];
const PRECISIONS = ['DAY', 'MONTH', 'YEAR'];

/** Rank of a value in an order of preference; what is not in it comes last. */
const rank = (order: readonly string[], value: string | null | undefined): number => {
  const at = order.indexOf(value ?? '');
  return at < 0 ? order.length : at;
};

/** Stated before inferred, exact before vague, a range that the text gives before single days. */
const bySupport = (a: VisitFacts, b: VisitFacts): number =>
  rank(STATUSES, a.dateStatus) - rank(STATUSES, b.dateStatus) ||
  rank(PRECISIONS, a.datePrecision) - rank(PRECISIONS, b.datePrecision) ||
  Number(b.rangeStated ?? false) - Number(a.rangeStated ?? false);

/**
 * The days of a visit told by several reports, the earliest first. A range that a report states is taken as it stands.
 * Where none states one, each report tells the days of its own stop: the visit lasts from the first day to the last.
 */
export function mergeDays(tellings: readonly Telling[]): Days {
  const [best, ...others] = tellings.map(({ facts }) => facts.visit).sort(bySupport);
  if (best === undefined) throw new Error('A visit without a telling has no days.');
  const { leaderId: _, ...days } = best;
  const { start, end, datePrecision, rangeStated } = days;
  if (rangeStated || start === null || datePrecision !== 'DAY') return days;
  const alike = others.filter((other) => other.start !== null && bySupport(best, other) === 0);
  const first = [start, ...alike.map((other) => other.start ?? start)].sort()[0] ?? start;
  const last = [end ?? start, ...alike.map((other) => other.end ?? other.start ?? start)].sort().at(-1) ?? start;
  if (first === start && last === (end ?? start)) return days;
  return { ...days, start: first, end: last, edtf: first === last ? first : `${first}/${last}` };
}
