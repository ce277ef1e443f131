/**
 * Finds the few words of an evidence sentence that say most about a statement and can stand in a sentence of ours.
 * The words are never changed; where no run of them is sure to keep its sense alone, there is no quotation.
 */
import {
  AHEAD,
  ANAPHORS,
  ATTRIBUTION,
  CUES,
  LIST_GOES_ON,
  MODALS,
  MODIFIERS,
  POINTERS,
  ROLE_NOUNS,
  SAYING,
  STOPS,
  UNSURE,
  VERBS,
  WITH_INFINITIVE,
} from './cues.en.ts';

/**
 * `predicate`: the speaker's own verb and what follows it, to stand after his name. `clause`: the report's whole main
 * clause, to stand after a colon.
 */
export interface Quotation {
  form: 'predicate' | 'clause';
  text: string;
}

/** The longest quotation, in words. */
export const LONGEST = 12;
const SHORTEST = 5;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The quotation of a statement, or null. `speakerWords` are the words by which the report may name the speaker, in
 * lower case: those of his name, or of the locality or body.
 */
export function quotationOf(quote: string, act: string, speakerWords: ReadonlySet<string>): Quotation | null {
  const cues = CUES[act];
  if (!cues || UNSURE.test(quote) || /[\n"“”—–]/u.test(quote)) return null;
  const said = quote.slice(0, ATTRIBUTION.exec(quote)?.index ?? quote.length);
  return predicate(quote, cues, speakerWords) ?? clause(said, act, speakerWords);
}

function tokenise(quote: string): Word[] {
  return [...quote.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "asked the city to open its market": from the verb on, when what stands before it is the speaker. */
function predicate(quote: string, cues: ReadonlySet<string>, speakerWords: ReadonlySet<string>): Quotation | null {
  const words = tokenise(quote);
  const at = words.findIndex(
    (word, n) => n > 0 && (cues.has(word.text) || (SAYING.has(word.text) && words[n + 1]?.text === 'that')),
  );
  if (at < 1 || !isSubject(quote, words, at, speakerWords)) return null;
  return longest('predicate', quote, words, at, (next) => STOPS.has(next), isWholePredicate);
}

function isSubject(quote: string, words: readonly Word[], at: number, speakerWords: ReadonlySet<string>): boolean {
  let before = at - 1;
  while (before > 0 && MODIFIERS.has(words[before]!.text) && !ROLE_NOUNS.has(words[before]!.text)) before--;
  const word = words[before]!;
  if (!/^[\s\p{L}]*$/u.test(quote.slice(word.end, words[at]!.start))) return false;
  const text = word.text.toLowerCase();
  return ROLE_NOUNS.has(text) || speakerWords.has(text);
}

/** The report's main clause whole, from its first word: "Tea farms will be opened to buyers of both provinces". */
function clause(said: string, act: string, speakerWords: ReadonlySet<string>): Quotation | null {
  const words = tokenise(said);
  const first = words[0];
  if (!first || first.start > 0 || !/^\p{Lu}/u.test(first.text) || OPENERS.has(first.text.toLowerCase())) return null;
  if (speakerWords.has(first.text.toLowerCase())) return null;
  if (first.text === 'The' && ANAPHORS.has(words[1]?.text ?? '') && VERBS.has(words[2]?.text ?? '')) return null;
  const found = longest('clause', said, words, 0, () => false, isWholeClause);
  const looksAhead = found?.text.split(' ').some((word) => MODALS.has(word));
  return looksAhead || !AHEAD.has(act) ? found : null;
}

/** First words that lean on the sentence before. */
const OPENERS = new Set(
  `he she it they that this these those his her its their such here there on in at for with as after before earlier
  also during when while both each all what to by from among under according regarding concerning besides and but
  further more another other`.split(/\s+/u),
);

/** The longest run from word `from` that may end where it does and is whole, or null. */
function longest(
  form: Quotation['form'],
  text: string,
  words: readonly Word[],
  from: number,
  mayStopBefore: (next: string) => boolean,
  isWhole: (inside: readonly string[]) => boolean,
): Quotation | null {
  const start = words[from]!.start;
  for (let end = Math.min(from + LONGEST, words.length) - 1; end >= from + SHORTEST - 1; end--) {
    const run = text.slice(start, words[end]!.end);
    const next = words[end + 1];
    const after = text.slice(words[end]!.end, next?.start ?? text.length);
    const atMark = !next || /^\s*[.;:!?]/u.test(after);
    if (/[:;()]/u.test(run) || (run.includes(',') && !(atMark && isPlainList(run)))) continue;
    if (!atMark && LIST_GOES_ON.test(text.slice(words[end]!.end))) continue;
    if (!atMark && !/^\s*,/u.test(after) && !mayStopBefore(next.text.toLowerCase())) continue;
    const inside = words.slice(from, end + 1).map((word) => word.text);
    if (!openEnded(inside) && isWhole(inside)) return { form, text: run };
  }
  return null;
}

/** "trade, transport and tourism": commas of a list that ends in "and", not of an inserted phrase. */
function isPlainList(run: string): boolean {
  return /(?:^|\s)[\p{L}-]+(?:, (?:[\p{L}-]+ ){0,2}[\p{L}-]+)+ and (?:[\p{L}-]+ ?){1,3}$/u.test(run);
}

/** True when the run leaves something open: "between a", a word that points outside, a verb that wants its rest. */
function openEnded(inside: readonly string[]): boolean {
  const text = inside.map((word) => word.toLowerCase());
  const between = text.findLastIndex((word) => word === 'between' || word === 'both');
  if (between >= 0 && !text.slice(between).includes('and')) return true;
  if (text.some((word) => POINTERS.has(word))) return true;
  const last = text.at(-1) ?? '';
  return (
    VERBS.has(last) || STOPS.has(last) || /^(the|a|an|and|or|to|that|of|more|most|very|its|their|his|her)$/u.test(last)
  );
}

/** A clause needs a finite verb with two words after it. */
function isWholeClause(inside: readonly string[]): boolean {
  const at = inside.findIndex((word) => VERBS.has(word));
  return at > 0 && inside.length - at > 2;
}

/** After "that" a clause must be whole; after an infinitive two words must follow; else three words of any kind. */
function isWholePredicate(inside: readonly string[]): boolean {
  const that = inside.indexOf('that');
  if (that >= 0) {
    const verb = inside.findIndex((word, n) => n > that && VERBS.has(word));
    return verb > that + 1 && inside.length - verb > 2;
  }
  const to = inside.findIndex((word, n) => word === 'to' && n > 0);
  if (to < 0 && WITH_INFINITIVE.has(inside[0] ?? '') && inside[1] !== 'for') return false;
  return to >= 0 ? inside.length - to > 2 : inside.length > 3;
}
