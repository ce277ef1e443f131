/**
 * Match weights of the features, each about the binary logarithm of how much likelier it is for one person than for two
 * namesakes (Fellegi and Sunter). Chosen on the tables of tests beside this file.
 */
export const WEIGHTS = {
  name: { same: 4, usual: 2.5, reordered: 3.5, transcribed: 1, differ: -5 },
  country: { same: 0, unknown: -0.5, differ: -20 },
  office: {
    same: 4,
    place: 3,
    national: 3,
    unknown: 0,
    otherBody: 0,
    otherBodyThen: -2,
    otherLevelThen: -1.5,
    otherLevel: 0,
    elsewhere: -1,
    elsewhereSoon: -2.5,
    elsewhereThen: -6.5,
  },
  occasion: { shared: 3 },
} as const;

/** From this sum on, two tellings are of one person. */
export const THRESHOLD = 2;

/** At this sum and below, two tellings are of two persons, whatever others say of either. */
export const CONFLICT = -2;

/** Days within which two posts are held one after the other too fast to be likely. */
export const SOON = 183;
