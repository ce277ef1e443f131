/**
 * Finds the words of an evidence sentence that say what a statement is about and can stand in a sentence of ours: the
 * speaker's own verb with its object, or the clause that reports him. The words are never changed, and a cut is made at
 * the end of a clause; where no run of them is sure to keep its sense alone, there is no quotation.
 */
import {
  ACTS_QUOTED,
  ANSWERING,
  ASIDE,
  ATTRIBUTION,
  CONDITIONS,
  CUES,
  DATELINE,
  IMPERSONAL,
  INSERTED,
  LEANING,
  MODIFIERS,
  OPENERS,
  POINTERS,
  PROGRESSIVE,
  ROLE_NOUNS,
  STOPS,
  SUBORDINATE,
  UNSURE,
  VERBS,
  WITH_INFINITIVE,
} from './cues.en.ts';

/**
 * `predicate`: the speaker's own verb and what follows it, to stand after his name. `clause`: the report's sentence, to
 * stand after a colon.
 */
export interface Quotation {
  form: 'predicate' | 'clause';
  text: string;
}

/** The longest quotation in words, and the length that is kept to where a clause ends before it. */
export const LONGEST = 30;
const HANDY = 20;
/** A sentence that is quoted whole may be a little longer. */
const LONGEST_WHOLE = 32;
const SHORTEST = 4;
const SHORTEST_CLAUSE = 5;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The quotation of a statement, or null. `speakerWords` are the words by which the report may name the speaker, in
 * lower case: those of his name, or of the locality or body; of a joint statement those of all parties.
 */
export function quotationOf(sentence: string, act: string, speakerWords: ReadonlySet<string>): Quotation | null {
  if (!ACTS_QUOTED.has(act) || /[\n“”]/u.test(sentence)) return null;
  const from = DATELINE.exec(sentence)?.[0].length ?? 0;
  const quote = sentence.slice(from);
  const end = ATTRIBUTION.exec(quote)?.index ?? quote.length;
  const said = quote.slice(0, end).replace(/[\s.!?,]+$/u, '');
  const own = predicate(said, speakerWords);
  if (own && namesSpeaker(said, own.text, speakerWords)) return null;
  return own ?? clause(said, speakerWords);
}

/** Whether a sentence says "he" of somebody who asks the speaker himself: then it is not the speaker's. */
function namesSpeaker(sentence: string, quote: string, speakerWords: ReadonlySet<string>): boolean {
  const names = quote.match(/\p{Lu}\p{L}+/gu) ?? [];
  return /^(?:He|She)\b/u.test(sentence) && names.some((name) => speakerWords.has(name.toLowerCase()));
}

function tokenise(quote: string): Word[] {
  return [...quote.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "asked the city to open its market": from the verb on, when what stands before it is the speaker. */
function predicate(quote: string, speakerWords: ReadonlySet<string>): Quotation | null {
  const plain = quote.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const words = tokenise(plain);
  const at = words.findIndex((_word, n) => n > 0 && isCue(words, n) && isSubject(plain, words, n, speakerWords));
  const word = words[at];
  const before = quote.slice(0, word?.start);
  if (!word || ANSWERING.test(before) || SUBORDINATE.test(before) || CONDITIONS.test(before) || UNSURE.test(before))
    return null;
  const inserted = INSERTED.exec(quote);
  if (inserted && inserted.index < word.start && word.start < inserted.index + inserted[0].length) return null;
  const text = run(quote, words, at, SHORTEST, isWholePredicate);
  return text === null ? null : { form: 'predicate', text };
}

/** A verb of saying or doing, or a form of "to be" that goes with what follows: "is ready to", "is bringing back". */
function isCue(words: readonly Word[], n: number): boolean {
  const { text } = words[n]!;
  if (CUES.has(text) || (/^(?:is|are)$/u.test(text) && PROGRESSIVE.test(words[n + 1]?.text ?? ''))) return true;
  if (/^(?:both|and|all)$|['’]s$/iu.test(words[0]!.text)) return false;
  return words.slice(1, n).every((one) => ADVERB.test(one.text)) && /^\p{Ll}/u.test(text) && !NO_CUE.test(text);
}

/** What may stand between the first word of a sentence and its verb. */
const ADVERB = /^(?:also|then|further|later|again|both|likewise|jointly|\p{Ll}+ly)$/u;
/** What follows a subject and is no verb of his own doing. */
const NO_CUE =
  /^(?:was|were|is|are|had|has|have|been|and|or|of|in|on|at|for|from|to|with|by|who|which|also|then|further|later|again|both|likewise|jointly|\p{Ll}+ly)$/u;

function isSubject(quote: string, words: readonly Word[], at: number, speakerWords: ReadonlySet<string>): boolean {
  let before = at - 1;
  while (before > 0 && MODIFIERS.has(words[before]!.text) && !ROLE_NOUNS.has(words[before]!.text.toLowerCase()))
    before--;
  const word = words[before]!;
  if (!/^[\s\p{L}]*$/u.test(quote.slice(word.end, words[at]!.start))) return false;
  const text = word.text.toLowerCase().replace(/['’]s$/u, '');
  return ROLE_NOUNS.has(text) || speakerWords.has(text);
}

/** The report's sentence from its first word: "Tea farms will be opened to buyers of both provinces". */
function clause(said: string, speakerWords: ReadonlySet<string>): Quotation | null {
  const from = IMPERSONAL.exec(said)?.[0].length ?? 0;
  if (from) return clause(said.slice(from), speakerWords);
  const words = tokenise(said);
  const [first, second] = words;
  if (!first || LEANING.test(said)) return null;
  if (OPENERS.has(first.text.toLowerCase()) && second?.text !== 'who') return null;
  if (speakerWords.has(first.text.toLowerCase()) && !INSERTED.test(said)) return null;
  const text = run(said, words, 0, SHORTEST_CLAUSE, isWholeClause);
  if (text && CONTENT_FOLLOWS.test(said.slice(text.length))) return null;
  return text === null ? null : { form: 'clause', text };
}

/** All from word `from` on, where that is not too long; else up to the last end of a clause that is whole. */
function run(
  text: string,
  words: readonly Word[],
  from: number,
  shortest: number,
  isWhole: (inside: readonly string[], cut: string | null) => boolean,
): string | null {
  const start = words[from]!.start;
  const inside = (end: number) => words.slice(from, end + 1).map((word) => word.text);
  const last = words.length - 1;
  const rest = text.slice(start);
  if (last - from < LONGEST_WHOLE && last - from + 1 >= shortest && isClean(rest) && isWhole(inside(last), null))
    if (!inside(last).some((one) => POINTERS.has(one.toLowerCase()))) return rest;
  for (const atMark of [true, false]) {
    for (const end of endsFor(from, last, shortest)) {
      const next = words[end + 1]!;
      const between = text.slice(words[end]!.end, next.start);
      if (atMark ? !/[,;:]/u.test(between) : between.trim() || !STOPS.has(next.text.toLowerCase())) continue;
      if (
        NEEDED.test(next.text) ||
        CONTENT_FOLLOWS.test(text.slice(words[end]!.end)) ||
        LIST_GOES_ON.test(text.slice(words[end]!.end))
      )
        continue;
      const chosen = text.slice(start, words[end]!.end);
      if (!isClean(chosen) || isOpenList(chosen, atMark) || openEnded(inside(end))) continue;
      if (!atMark && end - from < SHORTEST_PART) continue;
      if (isWhole(inside(end), chosen)) return chosen.replace(SAID, '');
    }
  }
  return null;
}

/** Ends of a cut in the order of preference: the longest of a handy length, then the shortest beyond it. */
function endsFor(from: number, last: number, shortest: number): number[] {
  const ends = Array.from({ length: Math.min(LONGEST, last - from) }, (_, n) => from + n).slice(shortest - 1);
  const handy = ends.filter((end) => end - from < HANDY);
  return [...handy.reverse(), ...ends.filter((end) => end - from >= HANDY)];
}

/** A cut that is not at a mark needs so many words. */
const SHORTEST_PART = 8;
/** What is left of an attribution at the end of a cut. */
const SAID = /, (?:he|she|they) (?:said|added|noted|told \p{L}+)$/u;
/** A clause that tells what was said at what stands before it: ", during which they praised". */
const CONTENT_FOLLOWS = /, (?:(?:during|at|in|on) which|where(?:by|upon)?)\b/u;
/** A list that goes on after a comma: ", trade and tourism". */
const LIST_GOES_ON = /^,\s+(?:[\p{L}\p{N}'’-]+ ){0,3}[\p{L}\p{N}'’-]+,? (?:and|or)\b/u;
/** A purpose whose verb is cut off. */
const OPEN_PURPOSE = /\bso that (?!.*\b(?:is|are|can|could|will|would|may|might|should)\b)/u;

/** Without brackets, and with both marks of every pair. */
const isClean = (text: string): boolean => !/[()]/u.test(text) && (text.match(/"/gu)?.length ?? 0) % 2 === 0;

/** A cut within the last member of a list, or after a verb that has only begun: "…, and exports", "and look". */
const isOpenList = (cut: string, atMark: boolean): boolean =>
  OPEN_PURPOSE.test(cut) ||
  /, and\s/u.test(cut) ||
  (!atMark && /(?:,|\band) \S+$/u.test(cut)) ||
  /\b(?:in|of|with|on|for|to) which(?: \S+){0,6}$/u.test(cut);

/** True when the run leaves something open: "between a", a word that points outside, a verb that wants its rest. */
function openEnded(inside: readonly string[]): boolean {
  const text = inside.map((word) => word.toLowerCase());
  const between = text.lastIndexOf('between');
  if (between >= 0 && !text.slice(between).some((word, n) => n > 0 && (word === 'and' || /s$/u.test(word))))
    return true;
  if (text.some((word) => POINTERS.has(word))) return true;
  const last = text.at(-1) ?? '';
  return VERBS.has(last) || STOPS.has(last) || DANGLING.test(last);
}

const DANGLING = /^(?:the|a|an|and|or|to|that|of|more|most|very|its|their|his|her|as|both|not|who|which|what|how)$/u;
/** Words that belong to what stands before them. */
const NEEDED = /^(?:if|unless|until|provided|except|without|not|nor|only|than)$/iu;
const RELATIVE = /,? (?:which|who|whose|where)\b[^,]*(?:,|$)/gu;

/** A clause that is cut needs a finite verb of its own. */
function isWholeClause(inside: readonly string[], cut: string | null): boolean {
  if (!cut) return inside.length > 1;
  const own = cut.replace(RELATIVE, ' ').split(/[^\p{L}’'-]+/u);
  const at = own.findIndex((word, n) => n > 0 && ((VERBS.has(word) && word !== 'be') || CUES.has(word)));
  return at > 0 && own.length - at > 1;
}

/** What follows "to" when it is no preposition. */
const INFINITIVE = /^(?!(?:the|a|an|its|their|his|her|our|all|both|each|every)$)\p{Ll}/u;

/** After "that" a clause must be whole; after an infinitive two words must follow; else three words of any kind. */
function isWholePredicate(inside: readonly string[]): boolean {
  const to = inside.findIndex((word, n) => word === 'to' && n > 0 && INFINITIVE.test(inside[n + 1] ?? ''));
  if (to < 0 && WITH_INFINITIVE.has(inside[0] ?? '') && !inside.includes('for') && !inside.includes('that'))
    return false;
  return to >= 0 ? inside.length - to > 2 : inside.length >= SHORTEST;
}
