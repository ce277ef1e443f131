import { fold } from '../gazetteer/fold.ts';
import type { CountryCode } from '../record.ts';
import { readTable } from '../table.ts';

/** `common` is borne by many, `compound` has two syllables or more, `southern` is Cantonese or Taiwanese spelling. */
export type SurnameKind = 'common' | 'compound' | 'southern' | 'other';

export interface Surname {
  /** As written in its country's usual spelling: "Nguyễn", "Ouyang". */
  name: string;
  country: CountryCode;
  kind: SurnameKind;
}

const TABLES: readonly (readonly [CountryCode, string])[] = [
  ['VN', 'surnames-vietnamese.tsv'],
  ['CN', 'surnames-chinese.tsv'],
  ['KR', 'surnames-korean.tsv'],
  ['JP', 'surnames-japanese.tsv'],
];

let loaded: readonly Surname[] | null = null;
let byName: ReadonlyMap<string, readonly Surname[]> | null = null;

/** The surnames of Vietnam, China, Korea and Japan that reports are likely to hold. */
export function surnames(): readonly Surname[] {
  loaded ??= TABLES.flatMap(([country, file]) =>
    readTable(file).map((row) => ({
      name: row.name ?? '',
      country,
      kind: (row.kind || 'other') as SurnameKind,
    })),
  );
  return loaded;
}

/** Surnames by folded spelling ("ly" is Vietnamese Lý; "wang" is Chinese and Korean). */
export function surnameIndex(): ReadonlyMap<string, readonly Surname[]> {
  byName ??= Map.groupBy(surnames(), (surname) => fold(surname.name));
  return byName;
}

/** True when a word is a surname of a country, whatever its marks and case. */
export const isSurname = (word: string, country: CountryCode): boolean =>
  surnameIndex()
    .get(fold(word))
    ?.some((surname) => surname.country === country) ?? false;

/**
 * Countries whose surnames open a name, likeliest first: those of which the first word is a common surname come first.
 * For Japan the last word counts too, since the family name stands there in English.
 */
export function countriesOfName(name: string): CountryCode[] {
  const words = name.trim().split(/\s+/u);
  const found = new Map<CountryCode, number>();
  const note = (word: string | undefined, only?: CountryCode): void => {
    for (const { country, kind } of surnameIndex().get(fold(word ?? '')) ?? []) {
      if (only !== undefined && country !== only) continue;
      found.set(country, Math.max(found.get(country) ?? 0, kind === 'other' ? 1 : 2));
    }
  };
  note(words[0]);
  if (words.length === 2) note(words[1], 'JP');
  return [...found].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
