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

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** How much the shape of a name speaks for a country beside its surname, when surnames are shared. */
function shape(words: readonly string[], country: CountryCode): number {
  const hyphened = words.at(-1)?.includes('-') ?? false;
  if (country === 'VN') return words.length > 2 && !hyphened ? 1 : 0;
  return country === 'KR' && hyphened ? 1 : 0;
}

/**
 * Countries to whose surnames a name answers, likeliest first: by how common the surname is there, and by the name's
 * shape ("Kim Min-ho" is Korean, "Kim Thi Lan" Vietnamese). Japan's family name may stand last. Empty when no surname
 * is known; callers weigh it against what the text says.
 */
export function countriesOfName(name: string): CountryCode[] {
  const words = name.trim().normalize('NFC').split(/\s+/u);
  if (VIETNAMESE.test(name.normalize('NFC'))) return ['VN'];
  const scores = new Map<CountryCode, number>();
  const note = (surname: Surname): void => {
    const weight = surname.kind === 'common' || surname.kind === 'compound' ? 2 : 1;
    const score = weight + shape(words, surname.country);
    scores.set(surname.country, Math.max(scores.get(surname.country) ?? 0, score));
  };
  surnameIndex()
    .get(fold(words[0] ?? ''))
    ?.forEach(note);
  if (words.length === 2)
    for (const surname of surnameIndex().get(fold(words[1] ?? '')) ?? []) if (surname.country === 'JP') note(surname);
  return [...scores].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
