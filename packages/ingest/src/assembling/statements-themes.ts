import { termsOf } from '../mentions/lexicon/notation.ts';
import { Trie } from '../mentions/lexicon/trie.ts';
import type { SpanIndex } from '../mentions/span-index.ts';
import { BODY, LOOSE, match, WEAK } from '../mentions/themes/matcher.ts';
import type { ThemeMention } from '../model.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { ANSWERED } from '../resolving/speakers/answers.ts';
import type { Turn } from '../resolving/speakers/turns.ts';
import type { Utterance } from '../resolving/speakers/utterances.ts';
import { type Events, eventsAgain, noteEvents, takesUpFields } from './statements-anaphora.ts';
import { withoutAsides } from './statements-asides.ts';
import { namesBodies, speaksOfWork } from './statements-field.ts';

/** Acts that commit or ask: these are statements even when figures stand beside them. */
export const COMMITTING: ReadonlySet<string> = new Set(['propose', 'intend', 'agree', 'object']);
/** What the ties as such are called: said of them without praise or wish, it is background. */
const TIES = new Set(['delegation-exchange', 'strategic-alignment', 'economic-cooperation']);
/** Words with which a speaker judges how ties do. */
const EVALUATIONS = new Trie<true>();
for (const term of termsOf(`
  result, fruit, contribute~ to, success, successful, gain~ ground, priority, achievement, example, model, fruitful, effective, effectiveness, productive, put~ * into effect|practice, bear~ fruit, highlight of, bright spot, pillar, cornerstone, backbone, valuable, indispensable, never been better|closer
`)) {
  EVALUATIONS.add(term, true);
}
const evaluates = (words: readonly Word[]): boolean => words.some((_, at) => EVALUATIONS.longest(words, at) !== null);

/** What bodies of one field do together: it leaves open in which field. */
const GENERAL = new Set(['delegation-exchange', 'strategic-alignment']);

const PARTNERS = new Set([
  'legislature',
  'justice',
  'youth',
  'party-building',
  'people-to-people',
  'defence',
  'public-security',
  'media',
  'education',
  'health',
  'culture',
  'finance',
]);
/** What earlier sentences lend to the themes of a later one. */
export interface Topic {
  /** The field that both bodies work in, or null. */
  field: string | null;
  events: Events;
  /** Themes of the last sentence that named any. */
  previous: readonly string[];
}

/** The topic before the first sentence: the bodies' field, the events of the headline. */
export function openingTopic(field: string | null, title: string | null): Topic {
  const events: Events = new Map();
  const words = wordsOf(title ?? '', 0, title?.length ?? 0);
  const themes = match(words, () => false).flatMap(({ from, to, value }) => {
    const start = words[from]?.start ?? 0;
    return value.themes.map((theme) => ({ start, end: words[to - 1]?.end ?? start, rule: value.rule, theme }));
  });
  noteEvents(words, themes, events);
  return { field, events, previous: [] };
}

function strongIn(themes: SpanIndex<ThemeMention>, start: number, end: number): ThemeMention[] {
  return themes(start, end).filter(({ rule }) => !rule.startsWith(WEAK) && rule !== BODY);
}

/** Takes a sentence's events and themes into the topic. */
export function topicAfter(topic: Topic, { sentence, words }: Turn, themes: SpanIndex<ThemeMention>): Topic {
  const named = strongIn(themes, sentence.start, words.at(-1)?.end ?? sentence.start);
  noteEvents(words, named, topic.events);
  const previous = [...new Set(named.map(({ theme }) => theme))];
  return previous.length > 0 ? { ...topic, previous } : topic;
}

/** The rule of what is only said: without praise, ties of two bodies are no statement on their field. */
const SAID = 'act.said';
const NOTHING: ReadonlySet<string> = new Set();
/** What "the local situation" is told to be. */
const SITUATION: ReadonlySet<string> = new Set(['economic-cooperation', 'governance']);
const INFORMING = /^(?:brie|infor|introduc|updat|tell|told|describ|present|explain)/;

/** "Briefed the guests on the province's society and economy": a courtesy of hosts. */
function informs({ act, head }: Utterance, { words }: Turn): boolean {
  return act === 'act' && words.some(({ start, form }) => start === head?.start && INFORMING.test(form));
}

const BODY_REACH = 6;
/** "Agreed to the request": to what the other side has just put. */
const PUT = new Set(['request', 'proposal', 'suggestion', 'idea', 'plan', 'invitation', 'offer', 'wish']);

/** "Agreed to work together": it says itself to what. */
const TELLING_WHAT = new Set(['to', 'that', 'on', 'with', 'in']);

/** "Dung consented", "that offer Nen accepted": one side answers what the other has just put to it. */
function answers({ act, side, head, rule }: Utterance, { words }: Turn): boolean {
  if (rule === ANSWERED) return true;
  if (side === 'both' || (act !== 'agree' && act !== 'object')) return false;
  const next = words.findIndex(({ start }) => head !== null && start >= head.end);
  const ANSWER_REACH = 4;
  if (next >= 0 && words.slice(next + 1, next + ANSWER_REACH).some(({ form }) => PUT.has(form))) return true;
  return !TELLING_WHAT.has(words[next]?.form ?? '');
}

const COOPERATING = new Set('cooperation exchange collaboration tie contact link partnership'.split(' '));

/** "Exchanges between the congress of a region and its partner, the council": the field of two bodies that are to work together. */
function pairedBodies(themes: readonly ThemeMention[], { words }: Turn): string[] {
  const bodies = themes.filter(({ rule, theme }) => rule === BODY && PARTNERS.has(theme));
  const [first, second] = bodies;
  if (!first || !second || first.theme !== second.theme) return [];
  const at = words.findIndex(({ start }) => start >= first.start);
  const link = words.findLastIndex(({ form }, index) => index < at && (form === 'between' || form === 'of'));
  return link > 0 && at - link <= BODY_REACH && COOPERATING.has(words[link - 1]?.key ?? '') ? [first.theme] : [];
}

const AGAIN = new Trie<true>();
for (const term of termsOf(`
  study~|consider~|examine~|review~|raise~|report~|forward~|discuss~|support~|implement~ it|this|them|these, look~ into it|this|them|that, take~ it up, take~ this up, follow~ it up, follow up on it|this, translate~|turn~|put~ it|this|them into, have it studied|examined|looked, see to it, do so, work on it|this, act on it|this|them, the|this|that|these|both|all request|proposal|suggestion|idea|recommendation|matter|issue|question|point
`)) {
  AGAIN.add(term, true);
}

/** "Promised to look into it", "would study the proposal": what was put before is what is promised. */
function undertakesIt({ act, side, head }: Utterance, { words, utterances }: Turn): boolean {
  if (act !== 'intend' || side === 'both' || head === null || utterances.some((one) => one.act === 'agree'))
    return false;
  return AGAIN.standsIn(
    words,
    Math.max(
      0,
      words.findIndex(({ start }) => start >= head.end),
    ),
  );
}

/** Told by the reporter: protocol, or a person doing something that no rule knows. */
function isTold({ choice, clauses }: Turn): boolean {
  return choice?.rule === 'speaker.alone' || clauses.some(({ head }) => head.class === 'event');
}

/**
 * The themes of an utterance: all that its words name. Weak words count only where nothing else is named and something
 * is asked or promised. Where no field is named, an event or field that is taken up again lends its own, and so does
 * the field that both bodies work in.
 */
export function themesOf(utterance: Utterance, turn: Turn, themes: SpanIndex<ThemeMention>, topic: Topic): string[] {
  const named = allThemesOf(utterance, turn, themes, topic);
  if (named.length === 0 && (answers(utterance, turn) || undertakesIt(utterance, turn))) return [...topic.previous];
  const plain = utterance.rule === SAID && named.every((theme) => TIES.has(theme));
  return plain && !evaluates(turn.words) ? [] : named;
}

function allThemesOf(utterance: Utterance, turn: Turn, themes: SpanIndex<ThemeMention>, topic: Topic): string[] {
  const { head, start, end } = utterance;
  const meant = (theme: ThemeMention): boolean =>
    head === null || theme.start < head.start || theme.start >= head.end || theme.theme !== 'strategic-alignment';
  const general = informs(utterance, turn) ? SITUATION : NOTHING;
  const named = strongIn(themes, start, end).filter((theme) => meant(theme) && !general.has(theme.theme));
  const all = withoutAsides(named, utterance, turn);
  const firm = all.filter(({ rule }) => !rule.startsWith(LOOSE));
  if (firm.length === 0 && all.length > 0 && topic.field !== null) return [topic.field];
  const strong = firm.length > 0 ? firm : all;
  const weak = withoutAsides(
    themes(start, end).filter(({ rule }) => rule !== BODY),
    utterance,
    turn,
  );
  const counted = strong.length > 0 || !COMMITTING.has(utterance.act) ? strong : weak;
  const codes = [...new Set(counted.map(({ theme }) => theme))];
  const together = utterance.act === 'act' && utterance.side === 'both';
  if (isTold(turn) && !together) return codes;
  if (strong.some(({ theme }) => !GENERAL.has(theme)))
    return [...new Set([...codes, ...pairedBodies(themes(start, end), turn)])];
  const bodies = themes(start, end)
    .filter(({ rule, theme }) => rule === BODY && PARTNERS.has(theme))
    .map(({ theme }) => theme);
  if (bodies.length > 0 && utterance.act !== 'appraise')
    return [...new Set([...strong.map(({ theme }) => theme), ...bodies])];
  const again = eventsAgain(turn.words, strong, topic.events);
  const taken = again.length === 0 && takesUpFields(turn.words) ? topic.previous : again;
  const works =
    speaksOfWork(turn.words) && (utterance.rule !== SAID || evaluates(turn.words) || namesBodies(turn.words));
  const lent = taken.length === 0 && topic.field !== null && works ? [topic.field] : taken;
  return [...new Set([...strong.map(({ theme }) => theme), ...(lent.length > 0 ? lent : codes)])];
}
