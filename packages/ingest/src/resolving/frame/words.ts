/** Word tables of the frame's rules; all keys folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs whose subject is the host and whose object the guest. */
export const RECEIVING = set(`
  receive receives received receiving host hosts hosted hosting welcome welcomes welcomed welcoming
  greet greeted greeting
`);

/** Verbs and nouns of movement; their goal is where the guests go. `to` marks those that need a preposition before it. */
export const MOVEMENT: Readonly<Record<string, 'direct' | 'to'>> = Object.fromEntries([
  ...'visit visits visited visiting tour tours toured touring seeing'.split(' ').map((w) => [w, 'direct'] as const),
  ...'arrive arrives arrived arriving travel travels travelled traveled travelling traveling trip trips stay stayed journey landed came come comes coming went flew called calls calling headed sent returned stop stopover'
    .split(' ')
    .map((w) => [w, 'to'] as const),
]);

/** Prepositions that lead to the goal of a movement. */
export const GOAL = set('to in at on for through');

/** Verbs by which a place is left: it was visited. */
export const LEAVING = set('leaving left leave departing departed');

/** Words that make a movement one of other people or other times. */
export const NOT_THIS_VISIT = set('invite invites invited inviting invitation had would');

/** Nouns for those who come. */
export const GUEST_NOUNS = set('guest guests visitor visitors delegation delegations entourage');
/** Of these, the ones that a locality or body sends. */
export const DELEGATION_NOUNS = set('delegation entourage mission visitors guests lawmakers');
export const HOST_NOUNS = set('host hosts');

/** Words of the passive voice. */
export const BE = set('is are was were be been being');

/** Verbs that take a listener: "told the guest", "replied to the host". */
export const TELLING = set(
  'told tell telling asked thanked to informed briefed assured gave showed with before for reminded',
);

/** Nouns and verbs of signing and meeting whose "with" names the partner. */
export const WITH_PARTNER = set(
  'signed sign signing concluded memoranda memorandum agreement agreements talks meeting met meetings session conference relations',
);
