import { isReciprocal } from '../mentions/acts/reciprocal.ts';
import { termsOf } from '../mentions/lexicon/notation.ts';
import { Trie } from '../mentions/lexicon/trie.ts';
import type { Word } from '../reading/words.ts';
import type { Turn } from '../resolving/speakers/turns.ts';
import { indexOfHead, type Utterance } from '../resolving/speakers/utterances.ts';
import { TERMS } from '../resolving/speakers/voices.ts';
import { COMMITTING } from './statements-themes.ts';

/** What only figures and history say. */
const MEASURES = new Trie<true>();
for (const term of termsOf(`
  USD, US, dollar, billion, million, percent, per cent, trillion, kilometre, hectare, tonne, ton, square kilometres, VND, CNY, RMB, yuan, year on year, year earlier, fold, largest trading partner, biggest trading partner, turnover of, total of, accounts for, accounted for
`)) {
  MEASURES.add(term, true);
}
const HISTORY = new Trie<true>();
for (const term of termsOf(`
  was born, were born, graduated from, has had, have had, had been, had dealt, had met, had visited, earlier in the|this|that year|month|decade|century, earlier in january|february|march|april|may|june|july|august|september|october|november|december, earlier that|this year|month, in recent years, last year, the year before, a year ago, a year earlier, an earlier year, years ago, back in, over the years, since then, for many years, decades, previously, the september before, at the time, was founded, was established, were established, has signed, have signed, had signed, had concluded, in the past
`)) {
  HISTORY.add(term, true);
}
/** What was signed before the visit: counts of papers, and times that no calendar tells. */
const SIGNED_BEFORE = new Trie<true>();
for (const term of termsOf(`
  so far, to date, up to now, until now, last year, last month, the year before, year|years|month|months ago, back in, an earlier year, in recent years, in past years, over the years, previously, in the past, had been signed, had signed, had concluded, had inked, already signed, since the signing, since signing
`)) {
  SIGNED_BEFORE.add(term, true);
}
/** "Earlier in the day … had signed": before the talks, and yet of the visit. */
const SAME_DAY = new Trie<true>();
for (const term of termsOf(
  'earlier in the|that day|morning|afternoon, earlier that day|morning, earlier on the, earlier the same, earlier today',
)) {
  SAME_DAY.add(term, true);
}
/** Thanks go to what was done, however many had it done to them. */
const THANKS = new Trie<true>();
for (const term of termsOf('thank~, grateful, thankful, gratitude, appreciative, indebted')) THANKS.add(term, true);
const QUALIFYING = new Set(['which', 'who', 'where']);
const GIFTS = new Set(['gift', 'souvenir', 'memento', 'keepsake', 'bouquet', 'wreath']);
const isFigure = (form: string): boolean => form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57;
const isYear = (form: string): boolean => isFigure(form) && /^(?:19|20)\d\ds?$/.test(form);
const isMeasure = (form: string): boolean => isFigure(form) && /^\d{3,}$|^\d+[.,]\d/.test(form) && !isYear(form);

/** True for a sentence with figures and measures: trade turnover, length of the border. */
function hasFigures(words: readonly Word[]): boolean {
  return words.some(({ form }) => isMeasure(form)) || MEASURES.standsIn(words);
}

function hasHistory(words: readonly Word[]): boolean {
  return HISTORY.standsIn(words);
}

/** True for a year before that of the report; for any year when the report's is not known. */
const isPastYear = (form: string, year: number | null): boolean =>
  isYear(form) && (year === null || Number.parseInt(form, 10) < year);

/** True for a sentence that looks back: a past year, "had been", "a year ago". */
function looksBack(words: readonly Word[], year: number | null): boolean {
  return words.some(({ form }) => isPastYear(form, year)) || hasHistory(words);
}

/** The words without a clause between commas that only qualifies: "the two cities, | which were twinned in 1995, | signed". */
function withoutAside(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ join, form }) => join === 'comma' && QUALIFYING.has(form));
  if (from < 0) return words;
  const to = words.findIndex(({ join }, at) => at > from && join === 'comma');
  return to < 0 ? words : [...words.slice(0, from), ...words.slice(to)];
}

/** "The anniversary of the signing": the signing is long past. */
function marksSigning(words: readonly Word[], head: Utterance['head']): boolean {
  const LINKS = 4;
  const at = indexOfHead(words, head);
  return words.slice(Math.max(0, at - LINKS), Math.max(0, at)).some(({ key }) => key === 'anniversary');
}

function hasPastYear(words: readonly Word[], year: number | null): boolean {
  const dates = (at: number): boolean => words[at]?.form === 'in' || words[at]?.form === 'since';
  return words.some(({ form }, at) => isPastYear(form, year) && (dates(at - 1) || dates(at - 2)));
}

/** What is told to guests may lie in the past; the telling does not. */
const INFORMING = /^(?:brief|inform|introduc|updat|tell|told|describ|present|explain|outlin)/;

/** The rule of what is still to come: a year beside it is no past one. */
const PROMISE = 'act.will.modal';

/** The words up to a clause that only qualifies a noun: "toured the mill, | which was founded in 1960". */
function mainWords(words: readonly Word[], head: Utterance['head']): readonly Word[] {
  const cut = words.findIndex(({ start, form }) => head !== null && start >= head.end && QUALIFYING.has(form));
  return cut < 0 ? words : words.slice(0, cut);
}

/** Background is no statement, even when spoken: figures, the history of ties, earlier visits. `year` is the report's, or null. */
export function isBackground({ words, choice }: Turn, { act, rule, head }: Utterance, year: number | null): boolean {
  const attributed = choice?.spoken === true && choice.rule !== 'speaker.alone' && choice.rule !== TERMS;
  if (COMMITTING.has(act) && attributed) return false;
  if (act === 'act' && words.some(({ key }) => GIFTS.has(key))) return true;
  if (act === 'sign')
    return (
      hasPastYear(withoutAside(words), year) ||
      (SIGNED_BEFORE.standsIn(mainWords(words, head)) && !SAME_DAY.standsIn(words)) ||
      marksSigning(words, head)
    );
  if (act === 'act') {
    const from = indexOfHead(words, head);
    const spoken = from >= 0 && (isReciprocal(words, from) || INFORMING.test(words[from]?.form ?? ''));
    const told = spoken ? words.slice(0, from) : mainWords(words, head);
    return hasHistory(told) || (!attributed && looksBack(told, year));
  }
  if (hasFigures(words) && !THANKS.standsIn(words)) return true;
  return !attributed && (rule === PROMISE ? hasHistory(words) : looksBack(words, year));
}
