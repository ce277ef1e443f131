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

/** The family name in a Chinese or Korean name; null where there is none (Uygur and Tibetan names). */
function familyName(words: readonly string[], country: CountryCode): string | null {
  const [first = '', second = '', last = ''] = [words[0], words[1], words.at(-1)];
  if (words.length > 2 && isCompound(`${first}${second}`, country)) return `${first} ${second}`;
  if (isSurname(first, country)) return first;
  return isSurname(last, country) ? last : null;
}

/**
 * What later sentences call a person: "Nguyễn Hữu Nghĩa" is "Nghĩa" (the last word of a Vietnamese name), "Liu Jianchao"
 * is "Liu" and "Ouyang Ping" is "Ouyang" (the family name, first in China and Korea), a Japanese is named by the family
 * name in either order. In China and Korea a name without a known surname in front is taken by the surname behind
 * ("Minjun Park"), or in full (Uygur and Tibetan names). Other countries: data/name-order.tsv, else the last word.
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
      return familyName(words, country === 'KP' ? 'KR' : country) ?? words.join(' ');
    case 'family':
      return isSurname(first, 'JP') && !isSurname(last, 'JP') ? first : last;
    default:
      return last;
  }
}
