import { fold } from '../gazetteer/fold.ts';
import type { CountryCode } from '../record.ts';
import { readTable } from '../table.ts';
import { isSurname, surnameIndex } from './surnames.ts';

type NamedBy = 'first' | 'last' | 'family' | 'full';

let rules: ReadonlyMap<CountryCode, NamedBy> | null = null;
const namedBy = (country: CountryCode | null): NamedBy => {
  rules ??= new Map(readTable('name-order.tsv').map((row) => [row.country ?? '', (row.by ?? 'last') as NamedBy]));
  return (country !== null && rules.get(country)) || 'last';
};

/** Splits words glued at their capitals ("VươngĐìnhHuệ"); a capital inside a Western name (McCain) stays. */
const unglue = (name: string): string =>
  /^\S+$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 2
    ? name.replace(/(\p{Ll}\p{M}*)(?=\p{Lu})/gu, '$1 ')
    : name;

const isCompound = (word: string, country: CountryCode): boolean =>
  surnameIndex()
    .get(fold(word))
    ?.some((surname) => surname.kind === 'compound' && surname.country === country) ?? false;

/** Family name of a name that begins with it; null when its first word is no family name (Uygur, Tibetan, Western). */
function leadingSurname(words: readonly string[], country: CountryCode): string | null {
  const [first = '', second = ''] = words;
  if (second && words.length > 2 && isCompound(`${first}${second}`, country)) return `${first} ${second}`;
  return isCompound(first, country) || isSurname(first, country) ? first : null;
}

/**
 * What later sentences call a person: "Nguyễn Hữu Nghĩa" is "Nghĩa" (the last word of a Vietnamese name), "Liu Jianchao"
 * is "Liu" and "Ouyang Ping" is "Ouyang" (the family name, first in China and Korea), a Japanese is named by the family
 * name in either order. Names of China and Korea that begin with no known surname are given in full or, where the
 * surname stands last as in the West (Xiaoping Wang), by it. An unknown country counts as one of those named by the
 * last word.
 */
export function laterMention(name: string, country: CountryCode | null): string {
  const words = unglue(name.trim()).split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return first;
  switch (namedBy(country)) {
    case 'full':
      return words.join(' ');
    case 'first':
      if (country !== 'CN' && country !== 'KR' && country !== 'KP') return first;
      return leadingSurname(words, country === 'KP' ? 'KR' : country) ?? words.join(' ');
    case 'family':
      return isSurname(first, 'JP') && !isSurname(last, 'JP') ? first : last;
    default:
      return last;
  }
}
