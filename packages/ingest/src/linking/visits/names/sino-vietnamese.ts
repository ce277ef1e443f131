import { READINGS } from './readings.ts';

const pinyinOf = new Map<string, readonly string[]>();
for (const entry of READINGS.trim().split(/[;\n]/)) {
  const [reading = '', ...pinyin] = entry.trim().split(' ');
  pinyinOf.set(reading, pinyin);
}

/** Every way to write a name of Sino-Vietnamese readings in pinyin, without blanks; none when a word is no reading. */
export function transcriptions(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (made, word) => made.flatMap((before) => (pinyinOf.get(word) ?? []).map((syllable) => before + syllable)),
    [''],
  );
}

/**
 * Whether words in plain letters are the Vietnamese form of a name in pinyin: "luu ninh" of "liu ning", "vuong tieu hong"
 * of "wang xiaohong". Both have to be whole names of two to four syllables.
 */
export function isVietnamisedForm(vietnamese: readonly string[], pinyin: readonly string[]): boolean {
  if (vietnamese.length < 2 || vietnamese.length > 4 || pinyin.length < 2) return false;
  const wanted = pinyin.join('');
  return transcriptions(vietnamese).includes(wanted);
}
