import { QUOTED } from '../checking/claims.ts';
import { capital } from '../wording/fill.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { RephrasingRules } from './rules.ts';
import { isKnown } from './vocabulary.ts';

/** A rewritten sentence may be so much longer than ours. */
const LONGEST = 1.4;
const NAME = /(?:\p{Lu}[\p{L}\p{M}'’-]*)(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/**
 * Why a rewritten sentence may not stand in place of ours, or an empty list. It must quote, name, date and count the
 * same, names and denials in the same order; let the same subjects do the same acts on the same themes; deny as often; and say no word that neither our
 * sentence nor the phrasebook has.
 */
export function differences(book: Phrasebook, rules: RephrasingRules, ours: string, theirs: string): string[] {
  const found: string[] = [];
  const inOrder = (what: string, read: (text: string) => readonly string[]) => {
    if (read(ours).join(' | ') !== read(theirs).join(' | ')) found.push(what);
  };
  const same = (what: string, read: (text: string) => readonly string[]) =>
    inOrder(what, (text) => [...read(text)].sort());
  if (!isOneSentence(book, theirs)) found.push('form');
  if (theirs.length > ours.length * LONGEST) found.push('length');
  same('quotations', (text) => [...text.matchAll(QUOTED)].map(([, words = '']) => words));
  const bare = (text: string) => text.replace(QUOTED, ' ');
  inOrder('names', (text) => [...new Set(namesIn(book, bare(text)).map(({ words }) => words))]);
  same('dates', (text) => book.datesIn(bare(text)).map((date) => JSON.stringify(date)));
  same('numbers', (text) => book.numbersIn(bare(text)).map(String));
  inOrder('negations', (text) => negations(book, rules, bare(text)));
  same('acts', (text) => [...new Set(actsIn(book, bare(text)).map(({ act, by }) => `${by} ${act}`))]);
  same('themes', (text) => [...new Set(themesIn(book, bare(text)))]);
  if (!isKnown(book, rules, bare(ours), bare(theirs))) found.push('words');
  return found;
}

/** One sentence on one line, with its mark at the end and no other inside. */
function isOneSentence(book: Phrasebook, text: string): boolean {
  const inside = text.replace(QUOTED, ' ').slice(0, -1);
  return text.endsWith(book.stop) && !/[\n\r!?！？。†<>]|\.\s+\p{Lu}/u.test(inside);
}

interface Found {
  at: number;
  words: string;
}

/** Names with a capital, and the words by which sides and parties are called. */
function namesIn(book: Phrasebook, text: string): Found[] {
  const sides = ['two sides', 'parties', "guests'", "hosts'", 'leader'].flatMap((key) => book.words[key] ?? []);
  const capitals = [...text.matchAll(NAME)].flatMap(({ index, 0: words }) => {
    const own = index === 0 ? withoutOpening(book, words) : words;
    return own && !book.commonCapitals.has(own) ? [{ at: index + words.length - own.length, words: own }] : [];
  });
  const called = sides.flatMap((words) =>
    [...text.toLowerCase().matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({ at: index, words })),
  );
  return [...capitals, ...called].sort((a, b) => a.at - b.at);
}

/** Words that have a capital because they begin the sentence are no part of a name. */
function withoutOpening(book: Phrasebook, words: string): string {
  const [first = '', ...rest] = words.split(' ');
  return book.commonWords.has(first.toLowerCase()) ? rest.join(' ') : words;
}

/** Every claim of an act, with the name that stands last before it: who does what. */
function actsIn(book: Phrasebook, text: string): { act: string; at: number; by: string }[] {
  const hidden = Object.values(book.themes).reduce(
    (left, theme) => left.replaceAll(theme, (words) => '·'.repeat(words.length)),
    text,
  );
  const names = namesIn(book, text);
  return Object.entries(book.acts).flatMap(([act, { claims }]) =>
    [...hidden.matchAll(new RegExp(claims.source, `${claims.flags.replace('g', '')}g`))].map(({ index }) => ({
      act,
      at: index,
      by: names.findLast(({ at }) => at < index)?.words ?? '',
    })),
  );
}

/** Words of denial among the acts, in order: what is denied stays what is denied. */
function negations(book: Phrasebook, { negations: words }: RephrasingRules, text: string): string[] {
  const denied = [...text.toLowerCase().matchAll(words)].map(({ index, 0: word }) => ({ at: index, said: word }));
  if (!denied.length) return [];
  const acts = actsIn(book, text).map(({ at, act }) => ({ at, said: act }));
  return [...denied, ...acts].sort((a, b) => a.at - b.at).map(({ said }) => said);
}

/** Every theme with the act and its subject that stand last before it. */
function themesIn(book: Phrasebook, text: string): string[] {
  const acts = actsIn(book, text).sort((a, b) => a.at - b.at);
  return Object.entries(book.themes).flatMap(([code, words]) =>
    [words, capital(words)].flatMap((each) =>
      [...text.matchAll(new RegExp(each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'gu'))].map(({ index }) => {
        const last = acts.findLast(({ at }) => at < index);
        return `${last?.by ?? ''} ${last?.act ?? ''} ${code}`;
      }),
    ),
  );
}
