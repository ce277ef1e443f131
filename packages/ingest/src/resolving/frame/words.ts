/** Word tables of the frame's rules; all keys folded. */

const words = (text: string): string[] => text.trim().split(/\s+/u);
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** Verbs whose subject is the host and whose object the guest. */
export const RECEIVING = set(`
  receive receives received receiving host hosts hosted hosting welcome welcomes welcomed welcoming
  greet greeted greeting
`);

/** Verbs of movement whose object is the goal ("toured X"), and nouns and verbs that need a preposition before it. */
const DIRECT = words(`
  visit visits visited visiting tour tours toured touring reached seeing inspect inspected inspecting survey surveyed surveying
`);
const WITH_PREPOSITION = words(`
  arrive arrives arrived arriving arrival travel travels travelled traveled travelling traveling trip trips stay stays
  stayed staying journey journeyed landed come comes came coming go goes went going called calls calling heading heads
  headed flew flies flying drove crossed proceeded proceeds continued continues moved moves sent returned stop stops
  stopped stopping stopover leg spent spends takes took taking brings brought bringing leads bound way route due expected
  itinerary programme program schedule lead led mission missions
`);
export const MOVEMENT: Readonly<Record<string, 'direct' | 'to'>> = Object.fromEntries([
  ...DIRECT.map((word) => [word, 'direct'] as const),
  ...WITH_PREPOSITION.map((word) => [word, 'to'] as const),
]);

/** Verbs that move somebody else: their object stands before the goal ("brought the mayor of X to Y"). */
export const CAUSATIVE = set('take takes took taking bring brings brought bringing lead leads led');

/** What is taken or brought without moving anybody: "taking part", "took charge", "bring about", "led by". */
export const NO_OBJECT = set(
  'charge part place care over steps step measures note advantage office stock account into up on pride turns about forward together by',
);

/** Verbs of beginning and ending: in a sentence about a journey, their place is a stop. */
export const EDGES = set(
  'begin begins began start starts started end ends ended conclude concludes concluded finish finishes finished',
);

/** The words of movement. */
export const MOVING: ReadonlySet<string> = new Set(Object.keys(MOVEMENT));

/** Prepositions that lead to the goal of a movement. */
export const GOAL = set('to in at on for through includes include included over');

/** Verbs by which a place is left: it was visited. */
export const LEAVING = set('leaving leave leaves departing departed');

/** Words of inviting: the movement after them is somebody else's, another time. */
export const INVITING = set('invite invites invited inviting invitation');
/** Words of what is to come; behind the first sentence they announce other trips. */
export const FUTURE = set('will would shall soon coming upcoming forthcoming next planned');

/** Nouns for those who come. */
export const GUEST_NOUNS = set('guest guests visitor visitors delegation delegations entourage');
/** Of these, the ones that a locality or body sends. */
export const DELEGATION_NOUNS = set('delegation entourage mission visitors lawmakers');
/** People of a place: they come if they are "from" it and the place is not where the story is. */
export const PEOPLE_NOUNS = set(`
  officials leaders representatives officers cadres deputies legislators lawmakers judges
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

/** Those who sit at the table for their locality. */
export const OFFICIALS = set(`
  leaders leader leadership secretaries chairmen governors mayors officials representatives chiefs districts provinces
  localities authorities administration
`);
