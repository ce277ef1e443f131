import type { Nesting } from './localities.ts';
import type { NameMatch } from './names/compare.ts';

/**
 * Match weights of probabilistic record linkage (Fellegi and Sunter, "A Theory for Record Linkage", 1969): about the
 * binary logarithm of how much likelier an agreement, or a difference, is between two reports of one visit than between
 * reports of two. Chosen on one half of samples/pairs and checked on the other.
 */
export const WEIGHTS = {
  direction: { same: 1, reversed: -4, other: -8, unknown: 0 },
  days: { shared: 4, next: 2, week: -2, fortnight: -6, month: -10, far: -14 },
  daysWithoutYear: { shared: 3, next: 1, week: -2, fortnight: -6, month: -10, far: -14 },
  published: { together: 1.5, near: 0, far: -6 },
  /** `exchanged`: either report's leader is among the other's people; `present`: one of the two is. */
  leader: { full: 6, part: 3, transcribed: 6, slip: 4.5, exchanged: 3, present: -1, none: -8 } satisfies Record<
    NameMatch | 'exchanged' | 'present',
    number
  >,
  /** One report names no leader, but the other's leader among its people. */
  leaderAmongPeople: 2,
  /** The leaders' names differ, their office does not. */
  office: { same: 4 },
  people: [-0.5, 3, 4.5, 5.5],
  sender: {
    same: 2.5,
    nested: 1.5,
    neighbours: -2,
    apart: -6,
    'one national': -1,
    'both national': 0.5,
  } satisfies Record<Nesting, number>,
  host: {
    same: 2,
    nested: 1.5,
    neighbours: 0,
    apart: -1,
    'one national': -0.5,
    'both national': 0.5,
  } satisfies Record<Nesting, number>,
  organisation: { same: 1.5, related: 0.5, other: -1.5 },
  themes: { alike: 1, some: 0.5, none: -0.5 },
} as const;

/** Two reports whose weights come to this or more tell of one visit. */
export const THRESHOLD = 5;

/** Two reports whose weights come to no more than this are never of one visit, whatever stands between them. */
export const CONFLICT = -2;
