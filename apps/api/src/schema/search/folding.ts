/** Letters that Unicode does not decompose, as fold_words of the database writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Words without marks and case, blanks kept: the same as `fold_words` of the database gives, which a test holds. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');

/** A folded text, and for each of its UTF-16 units where the character that it came from stands in the original. */
export interface Folded {
  text: string;
  /** Offsets into the original; one more than `text` has units, the last its length. */
  at: readonly number[];
}

/** Folds a text so that what is found in it can be shown in the original: marks that follow a letter belong to it. */
export function foldWithOffsets(original: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  for (const { 0: letter, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const folded = foldWords(letter);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
  }
  return { text: parts.join(''), at: [...at, original.length] };
}
