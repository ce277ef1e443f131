import type { Grounds, Sentence } from '../../model.ts';
import type { Rule } from '../../reading/rules/rule.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { inferred, missing } from '../grounds.ts';
import { partners } from './cues/partners.ts';
import { isLead, type Scene } from './scene.ts';
import type { Sides } from './sides.ts';
import { GUEST_NOUNS, MEETING, MOVING, OFFICIALS, PEOPLE_NOUNS } from './words.ts';

/**
 * Forms of leads that are no visit, unless the two sides meet in the same lead. `first`: the title and first sentence
 * alone count, for in the second it may be one of the fields agreed on.
 */
const OTHER_NEWS: readonly { id: string; form: Rule; unless?: Rule; first?: true; reason: string }[] = [
  {
    id: 'verdict.message',
    form: wholeWords(
      /\b(?:messages?|letters?|telegrams?|cables?) of (?:congratulations?|condolences?|greetings?|sympathy|thanks)|\b(?:congratulatory|condolence|sympathy|greeting) (?:messages?|letters?|telegrams?|cables?)|\bcongratulat\p{L}+\b[^.\n]{0,120}\b(?:in|by|with|through) an? (?:\p{L}+ )?(?:message|letter|telegram|cable|phone)|\b(?:wrote|writes|written) to\b|\bin (?:a|his|her|their) (?:letter|message|cable|telegram) to\b|\b(?:sent|sends|send|extend(?:ed|s)?)\b.{0,60}\b(?:messages?|letters?|telegrams?|congratulations|condolences|greetings|(?:good|best|warm) wishes)\b/iu,
    ),
    unless: wholeWords(
      /\b(?:delegat\p{L}+|officials|leaders|representatives)\b[^.\n]{0,120}\b(?:visit(?:s|ed|ing)?|paid|came|arrived)\b/iu,
    ),
    reason: 'the news is a message',
  },
  {
    id: 'verdict.phone',
    form: wholeWords(
      /\b(?:phone|telephone) (?:talks?|calls?|conversations?)\b|\b(?:by|over the|on the) (?:phone|telephone)\b|\bspoke by (?:phone|telephone)\b/iu,
    ),
    reason: 'the news is a phone call',
  },
  {
    id: 'verdict.mail',
    form: wholeWords(
      /\b(?:sign(?:s|ed|ing)?|agree(?:s|d)?|conclud(?:es|ed)|seal(?:s|ed)|exchang(?:es|ed|ing))\b[^.\n]{0,120}\b(?:by|in) (?:(?:e-?)?mail|post|letters?|correspondence|courier|(?:an )?exchange of letters)\b/iu,
    ),
    reason: 'the news is a correspondence',
  },
  {
    id: 'verdict.appointment',
    form: wholeWords(
      /\b(?:was|were|been|is|are) (?:appointed|elected|re-elected|named|sworn in|dismissed)\b|\b(?:was|were|been|is|are) promoted to\b|\b(?:has|have|gets?|got|names?|named|appoints?|elects?|elected|picks?|picked)\b[^.\n]{0,40}\bnew party (?:secretar|chief)|\b(?:became|becomes|replaces|succeeds) (?:the )?(?:new )?(?:party |provincial |vice |deputy )*(?:secretary|governor|mayor|chairman|chairwoman|minister|president)\b|\b(?:takes?|took|assumed?) (?:the )?office\b/iu,
    ),
    reason: 'the news is an appointment',
  },
  {
    id: 'verdict.figures',
    form: wholeWords(
      /\b(?:exports?|imports?|trade|turnover|fdi|gdp|investment|shipments?|arrivals|revenue)\b.{0,160}\b\d[\d.,]*\s?(?:%|percent|per cent|million|billion)|\b(?:visitors|tourists|arrivals)\b[^.\n]{0,60}\b(?:made up|accounted for|numbered|rose|fell|grew|doubled|increased)\b/iu,
    ),
    reason: 'the news is figures',
  },
  {
    id: 'verdict.sport',
    form: wholeWords(
      /\b(?:championship|tournament|football|soccer|volleyball|medals?|semi-?finals?|quarter-?finals?|u-?\d\d|sea games|asiad|olympics?)\b/iu,
    ),
    first: true,
    reason: 'the news is sport',
  },
  {
    id: 'verdict.crowds',
    form: wholeWords(
      /\b(?:thousands|hundreds|millions|\d[\d,.]*\d{3}) (?:of )?(?:\p{L}+ ){0,2}(?:visitors|tourists|pilgrims|passengers|spectators)\b/iu,
    ),
    unless: wholeWords(/\bdelegat\p{L}+/iu),
    first: true,
    reason: 'the news is tourists',
  },
  {
    id: 'verdict.interview',
    form: wholeWords(/\b(?:gave|gives|granted|grants|in) an? (?:\p{L}+ ){0,2}interview (?:to|with)\b/iu),
    unless: wholeWords(/\b(?:visit(?:s|ed|ing)?|delegation|trip|tour)\b/iu),
    first: true,
    reason: 'the news is an interview',
  },
  {
    id: 'verdict.hand-over',
    form: wholeWords(
      /\b(?:handed over|hand(?:ing)?[- ]over|extradit\p{L}+|repatriat\p{L}+|donat(?:ed|es|ion|ions)|seized|arrested|detained)\b/iu,
    ),
    unless: wholeWords(
      /\b(?:on|during|while) (?:an? |his |her |their |its )?(?:\p{L}+ )?(?:visit(?:ing)?|trip|tour|stay)\b|(?:^|\n)visiting\b/iu,
    ),
    reason: 'the news is a hand-over',
  },
];

/** Forms of leads that tell of no visit even where people of two countries meet or travel. */
const NEVER: readonly { id: string; form: Rule; reason: string }[] = [
  {
    id: 'verdict.match',
    form: wholeWords(
      /\b(?:(?:foot|volley|basket|hand)ball|soccer|badminton|tennis|athletics|national) (?:\p{L}+ )?teams?\b[^\n]{0,200}\b(?:match(?:es)?|victor\p{L}+|wins?|won|defeat\p{L}*|beat|scored?|goals?|draw|\d{1,2}[-–]\d{1,2})\b/iu,
    ),
    reason: 'the news is a match',
  },
  {
    id: 'verdict.cancelled',
    form: wholeWords(
      /\b(?:cut(?:s|ting)? short|cancel(?:s|led|ed|ling|lation)?|called off|postpon(?:e|es|ed|ing))\b[^.;\n]{0,60}\b(?:visit|trip|tour)\b|\b(?:visit|trip|tour)\b[^.;\n]{0,40}\b(?:cut short|cancel(?:l)?ed|called off|postponed)\b/iu,
    ),
    reason: 'the visit does not take place',
  },
];

/** A press conference printed as such: "Q: …" and "A: …" lines. */
const QUESTION_LINE = /^(?:Q|Question|A|Answer)\s?[:：]/gmu;
const FEW_QUESTIONS = 2;

/** Whether the report is one of a visit, and on what grounds. */
export function verdictOf(scene: Scene, sides: Sides | null): { isVisitReport: boolean; grounds: Grounds } {
  const no = (rule: string, reason: string) => ({ isVisitReport: false, grounds: missing(rule, reason) });
  if (!sides) return no('verdict.one-country', 'people and places of one country only');
  const lead = leadOf(scene);
  const never = hardNews(scene, lead);
  if (never) return no(never.id, never.reason);
  const met = meets(scene, sides);
  const guests = present(scene, sides.guest) || met || partners(scene, sides.guest).length > 0;
  const contact = sides.cues.filter((c) => c.contact && (c.country === sides.guest || c.country === sides.host));
  const strength =
    contact.reduce((sum, cue) => sum + cue.weight, 0) +
    (met ? MET : 0) +
    (bothTakePart(scene, sides) || meetsBody(scene, sides) ? MET : 0) +
    (speaksOfHosts(scene) ? MET : 0);
  const opening = leadOf(scene, 1);
  const other = OTHER_NEWS.find(({ form, unless, first }) => form.test(first ? opening : lead) && !unless?.test(lead));
  if (other && strength < 8) return no(other.id, other.reason);
  if (strength < 3) return no('verdict.no-contact', 'nobody travels and the two sides do not meet');
  if (!guests && !contact.some((c) => c.country === sides.guest && c.role === 'guest')) {
    return no('verdict.no-guest', 'nobody of a second country takes part');
  }
  const first = contact[0] ?? sides.cues[0];
  const reason = `${sides.guest} visits or meets ${sides.host}`;
  return {
    isVisitReport: true,
    grounds: first ? inferred(first, 'verdict.visit', reason) : missing('verdict.visit', reason),
  };
}

/** What a meeting told in one sentence, people of both sides, or words of hosts and delegations each add. */
const MET = 3;

/** The lead speaks of hosts, or of a delegation. */
const speaksOfHosts = ({ words, past }: Scene): boolean =>
  words.some(
    (w) => isLead(w) && !w.inOffice && !past.has(w.sentence) && (/^hosts?$/u.test(w.key) || w.key === 'delegation'),
  );

/** People of both sides take part in the story. */
const bothTakePart = (scene: Scene, { guest, host }: Sides): boolean => present(scene, guest) && present(scene, host);

/** Somebody of one side, and a local body or officials of the other that deal with him ("the council of A hosted …"). */
const meetsBody = (scene: Scene, { guest, host }: Sides): boolean =>
  (present(scene, guest) && partners(scene, host).length > 0) ||
  (present(scene, host) && partners(scene, guest).length > 0);

/** Somebody of a country is named outside of history. */
const present = (scene: Scene, country: string): boolean =>
  scene.words.some(
    ({ person, sentence }) => person?.takesPart && person.country === country && !scene.past.has(sentence),
  );

interface Meeting {
  guest: boolean;
  host: boolean;
  verb: boolean;
  /** Localities need a noun of people to stand for them: "officials of A", "B's leaders". */
  people: boolean;
}

const CONTACT: ReadonlySet<string> = new Set([...MEETING, ...MOVING, ...GUEST_NOUNS]);
const GROUPS: ReadonlySet<string> = new Set([...GUEST_NOUNS, ...PEOPLE_NOUNS, ...OFFICIALS]);

/** Somebody of both sides (a person, or the officials of a locality) beside a word of meeting in a sentence of the lead. */
function meets(scene: Scene, sides: Sides): boolean {
  const seen: Meeting[] = [];
  let sentence: Sentence | null = null;
  let state: Meeting | null = null;
  for (const [at, word] of scene.words.entries()) {
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      const counts = isLead(word) && !scene.past.has(sentence);
      state = counts ? { guest: false, host: false, verb: false, people: false } : null;
      if (state) seen.push(state);
    }
    if (!state) continue;
    const actor = word.person?.takesPart ? word.person : word.place && !word.place.isCountry ? word.place : null;
    if (actor?.country === sides.guest) state.guest = true;
    if (actor?.country === sides.host) state.host = true;
    if (word.inOffice) continue;
    if (!state.verb && CONTACT.has(word.key) && (word.key !== 'held' || holdsTalks(scene, at))) state.verb = true;
    if (word.key === 'with' && isSession(scene, word)) state.people = true;
    // "The two met in X": both of those named before.
    if (word.key === 'the' && isPair(scene, word)) state.guest = state.host = state.verb = true;
    if (!state.people && GROUPS.has(word.key)) state.people = true;
  }
  const both = bothTakePart(scene, sides);
  return seen.some(({ guest, host, verb, people }) => guest && host && verb && (people || both));
}

const TALKS =
  /^(?:talks?|meetings?|sessions?|conferences?|dialogues?|discussions?|receptions?|gatherings?|exchanges?)$/u;
const HELD_REACH = 8;

/** "held talks", and not "held a ceremony to bury …". */
const holdsTalks = ({ words }: Scene, at: number): boolean =>
  words
    .slice(Math.max(0, at - HELD_REACH), at + HELD_REACH)
    .some(({ key, sentence }) => sentence === words[at]!.sentence && TALKS.test(key));

const PAIR = /^the two (?:men |women |leaders |officials |sides )?(?:met|talked|conferred|spoke)(?!\p{L})/iu;

const isPair = ({ reading }: Scene, { start }: { start: number }): boolean =>
  PAIR.test(reading.body.slice(start, start + 40));

const SESSION = wholeWords(/\b(?:sessions?|talks|meetings?|dialogues?|conferences?|met)\s+$/iu);

/** "held a working session with the city of X": the two localities themselves meet. */
const isSession = ({ reading }: Scene, { start }: { start: number }): boolean =>
  SESSION.test(reading.body.slice(Math.max(0, start - 14), start));

function hardNews(scene: Scene, lead: string): { id: string; reason: string } | null {
  const found = NEVER.find(({ form }) => form.test(lead));
  if (found) return found;
  const questions = scene.reading.body.match(QUESTION_LINE)?.length ?? 0;
  return questions > FEW_QUESTIONS ? { id: 'verdict.questions', reason: 'questions put to a spokesperson' } : null;
}

/** Title and the first sentences of the story. */
function leadOf({ reading }: Scene, sentences = 2): string {
  const lead = reading.sentences.filter((s) => s.kind === 'news').slice(0, sentences);
  return [reading.report.title ?? '', ...lead.map((s) => reading.body.slice(s.start, s.end))].join('\n');
}
