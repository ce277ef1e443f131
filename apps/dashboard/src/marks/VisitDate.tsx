import type { ShownDate } from '../format/dates.ts';

/** A date; one that is not known to the year carries “?”. */
export const VisitDate = ({ date }: { date: ShownDate }) => (
  <span className={date.known ? 'date' : 'unknown'}>{date.text}</span>
);
