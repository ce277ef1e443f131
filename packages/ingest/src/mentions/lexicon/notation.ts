import { fold } from '../../reading/fold.ts';
import { memo } from '../../reading/memo.ts';
import { keyOf } from '../../reading/words.ts';

/**
 * The notation of the lexicon. A line holds terms separated by commas; a term holds words separated by blanks:
 *
 *     railway              the word in singular and plural, in British and American spelling
 *     invest~              all its verb forms: invests, invested, investing
 *     sea|maritime rescue  one or the other
 *     smart? border gate   the word may be missing
 *     train~ * official    up to three words may stand between
 *     AI                   only in capitals, as abbreviations are
 *     !exchanges           this form only: not "exchange"
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Stands for any one word in a pattern. */
export const ANY = '*';
const LONGEST_GAP = 3;

/** Past tense and participle of irregular verbs. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  hold: ['held'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  seek: ['sought'],
  make: ['made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  go: ['went', 'gone', 'goes', 'going'],
  see: ['saw', 'seen', 'seeing'],
  meet: ['met'],
  find: ['found'],
  show: ['showed', 'shown'],
  draw: ['drew', 'drawn'],
  bring: ['brought'],
  undertake: ['undertook', 'undertaken'],
  put: ['put', 'putting'],
  set: ['set', 'setting'],
  let: ['let', 'letting'],
  sell: ['sold'],
  buy: ['bought'],
  feel: ['felt'],
  stand: ['stood'],
  keep: ['kept', 'keeping'],
  pay: ['paid'],
  lay: ['laid'],
  run: ['ran', 'run', 'running'],
  lead: ['led'],
  build: ['built'],
  have: ['has', 'had', 'having'],
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  do: ['does', 'did', 'done', 'doing'],
  write: ['wrote', 'written'],
  begin: ['began', 'begun', 'beginning'],
  come: ['came', 'coming'],
  get: ['got', 'getting'],
  win: ['won', 'winning'],
  fight: ['fought'],
  teach: ['taught'],
  dwell: ['dwelt'],
  send: ['sent'],
  hear: ['heard'],
  bear: ['bore', 'borne'],
  foresee: ['foresaw', 'foreseen', 'foreseeing'],
  fall: ['fell', 'fallen'],
  shake: ['shook', 'shaken'],
  bind: ['bound'],
  know: ['knew', 'known'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  throw: ['threw', 'thrown'],
  lend: ['lent'],
  mean: ['meant'],
  deal: ['dealt'],
  wind: ['wound'],
  cut: ['cut', 'cutting'],
  dream: ['dreamt'],
  leave: ['left'],
  choose: ['chose', 'chosen'],
  spend: ['spent'],
  agree: ['agreed', 'agreeing'],
};

/** Past forms without "-ed" ("said", "held"). */
export const irregularPasts: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR)
    .flat()
    .filter((form) => !/(?:ing|s)$/.test(form)),
);

/** The forms of a verb, the lemma first. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, `${lemma}s`, `${lemma.replace(/([^e])e$/, '$1')}ing`, ...irregular];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const past = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : null;
  const forms = [lemma, `${lemma}s`, past, `${stem}ing`];
  return doubled ? [...forms, `${doubled}ed`, `${doubled}ing`] : forms;
}

/** The words that may stand in a slot; null for none. */
const alternatives = memo((slot): readonly (string | null)[] => {
  if (slot === ANY) return [null, ANY];
  const optional = slot.endsWith('?');
  const words = (optional ? slot.slice(0, -1) : slot).split('|').flatMap((word) => {
    if (word.startsWith('!')) return [word];
    if (/^[A-Z0-9&]{2,}$/.test(word) && /[A-Z]/.test(word)) return [`=${word}`];
    const forms = word.endsWith('~') ? verbForms(word.slice(0, -1)) : [word];
    return forms.map((form) => keyOf(fold(form).replace(/'s?$/, '')));
  });
  return [...new Set(optional ? [null, ...words] : words)];
});

/** All key sequences that a term stands for. */
export function expand(term: string): string[][] {
  const slots = term.split(/\s+/).flatMap((slot) => (slot === ANY ? Array<string>(LONGEST_GAP).fill(ANY) : [slot]));
  let sequences: string[][] = [[]];
  for (const slot of slots) {
    const choices = alternatives(slot);
    sequences = sequences.flatMap((left) => choices.map((choice) => (choice === null ? left : [...left, choice])));
  }
  if (sequences.length === 1) return sequences;
  return [...new Map(sequences.map((keys) => [keys.join(' '), keys])).values()];
}

/** The terms of one entry of a lexicon. */
export function termsOf(line: string): string[] {
  return line
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean);
}
