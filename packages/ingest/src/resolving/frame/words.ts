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

/** Words of inviting: the movement after them is somebody else's, another time. */
export const INVITING = set('invite invites invited inviting invitation');
/** Words of what is to come; behind the first sentence they announce other trips. */
export const FUTURE = set('will would shall soon coming upcoming forthcoming next planned');

/** Nouns for those who come. */
export const GUEST_NOUNS = set('guest guests visitor visitors delegation delegations entourage');
/** Of these, the ones that a locality or body sends. */
export const DELEGATION_NOUNS = set('delegation entourage mission visitors guests lawmakers');
/** People of a place: they come if they are "from" it and the place is not where the story is. */
export const PEOPLE_NOUNS = set(`
  officials leaders representatives counterparts counterpart officers cadres deputies legislators lawmakers judges
  prosecutors students businesspeople entrepreneurs experts delegates group team mission party secretaries chairmen mayor
  governor mayors governors secretary chief chairman
`);
export const HOST_NOUNS = set('host hosts');

/** Words of the passive voice. */
export const BE = set('is are was were be been being');

/** Words before a noun. */
export const DETERMINERS = set('the a an his her its their our my your s this that each both');

/** Words that say that two sides met. */
export const MEETING = set(`
  met meet meets meeting meetings talks talked spoke speaking told received receives receiving hosted welcomed welcoming
  visit visited visiting session conference reception gathering signed signing memorandum forum seminar held
`);
