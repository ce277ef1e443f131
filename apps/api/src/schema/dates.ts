import { builder } from './builder.ts';
import { InvalidInput } from './error/failure.ts';
import type { Asked } from './filter.ts';

export const Undated = builder.enumType('Undated', {
  description: 'What a filter does with records whose day is not known.',
  values: {
    INCLUDE: { description: 'Keep them beside the dated ones: what filters without from and to do.' },
    EXCLUDE: { description: 'Leave them out: what filters with from or to do.' },
    ONLY: { description: 'Keep nothing else. From and to cannot be given with it.' },
  } as const,
});

/** The part of a filter that is about days, as the caller gave it. */
export type DateFilter = Asked<{ from: Date; to: Date; undated: 'INCLUDE' | 'EXCLUDE' | 'ONLY' }>;

/** The same, decided: `range` null is any day, or no dated record at all where `dated` is false. */
export interface Days {
  range: { gte?: Date; lte?: Date } | null;
  dated: boolean;
  undated: boolean;
}

/**
 * What a filter asks of a record's day.
 * @throws InvalidInput when the range is empty, or when a range is asked of undated records only.
 */
export function daysOf({ from, to, undated }: DateFilter): Days {
  const ranged = Boolean(from || to);
  if (from && to && from > to) {
    throw new InvalidInput('filter.from', 'from lies after to; give the earlier day as from.');
  }
  if (ranged && undated === 'ONLY') {
    throw new InvalidInput('filter.undated', 'Undated records have no day to compare; leave out from and to.');
  }
  return {
    range: ranged ? { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } : null,
    dated: undated !== 'ONLY',
    undated: undated ? undated !== 'EXCLUDE' : !ranged,
  };
}

/** True when the filter asks nothing of the day. */
export const isAnyDay = ({ range, dated, undated }: Days): boolean => range === null && dated && undated;
