import { type CountryCode, fold } from '@communique/domain';
import { transcriptions } from '../visits/names/sino-vietnamese.ts';
import { lettersOf } from '../visits/names/spelling.ts';

/** Splits words glued at their capitals: "NguyễnHữuNghĩa". */
const unglue = (name: string): string => name.replace(/(\p{Ll}\p{M}*)(?=\p{Lu})/gu, '$1 ');

/** Transcriptions of one name that are kept as keys, at most: common syllables have many. */
const MOST_TRANSCRIPTIONS = 32;

/**
 * Keys of a name: two tellings can be of one person only when they share one. The letters in a row find any marks, case,
 * blanks and hyphens; the words in alphabetical order find another order; the pinyin of a name in Sino-Vietnamese readings
 * finds the Chinese one.
 */
export function nameKeys(name: string, country: CountryCode | null): string[] {
  const words = lettersOf(unglue(name.normalize('NFC')));
  const whole = fold(name);
  if (whole === '') return [];
  const keys = [whole, words.toSorted().join('')];
  if ((country === 'CN' || country === null) && words.length >= 2 && words.length <= 4)
    keys.push(...transcriptions(words).slice(0, MOST_TRANSCRIPTIONS));
  return [...new Set(keys)];
}

/** Middle names that say nothing of whose they are. */
const USUAL_MIDDLES = new Set(['van', 'thi']);
/** A Chinese given name of one syllable. */
const SYLLABLE = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?$/u;

/** Whether many people bear the name: then it alone does not tell that two reports mean one of them. */
export function isUsualName(name: string, country: CountryCode | null): boolean {
  const words = lettersOf(unglue(name.normalize('NFC')));
  if (words.length < 2) return true;
  if (country === 'VN') return words.length === 2 || (words.length === 3 && USUAL_MIDDLES.has(words[1] ?? ''));
  if (country === 'CN') return words.length === 2 && words.every((word) => SYLLABLE.test(word));
  return country === 'KR' || country === 'KP';
}
