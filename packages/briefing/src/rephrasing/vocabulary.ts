import type { Phrasebook } from '../wording/phrasebook.ts';
import type { RephrasingRules } from './rules.ts';

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** Whether every word of `theirs` is one of `ours`, of the phrasebook or a connective. A name needs the check of names. */
export function isKnown(book: Phrasebook, rules: RephrasingRules, ours: string, theirs: string): boolean {
  const own = new Set([ours, rules.connectives].flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  const signs = [ours, ...book.commonWords].join(' ');
  return (theirs.toLowerCase().match(WORD) ?? []).every((word) =>
    HAN.test(word) ? isKnownRun(word, signs, rules.connectives) : own.has(word) || book.commonWords.has(word),
  );
}

/** Of a script without spaces: every two signs in a row stand together somewhere in ours, or one of them connects. */
function isKnownRun(run: string, signs: string, connectives: string): boolean {
  const letters = [...run];
  return letters.every(
    (letter, n) =>
      connectives.includes(letter) ||
      signs.includes(letter + (letters[n + 1] ?? '')) ||
      (connectives.includes(letters[n + 1] ?? '') && signs.includes(letter)),
  );
}
