import type { CountryCode } from '../record.ts';
import { list, readTable } from '../table.ts';
import { fold } from './fold.ts';

/** A state, as reports name it. Hong Kong, Macao and Taiwan are first-level units of CN here, as in ISO 3166-2:CN. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  code: CountryCode;
  names: { en: string; vi: string; zh: string };
  /** Adjectives and demonyms, in English ("Lao", "Laotian"). The first is the usual one; some states have none. */
  adjectives: readonly string[];
  /** Other names, long and short, in English or Vietnamese. */
  aliases: readonly string[];
  /** English name of the seat of government. */
  capital: string;
}

const LANGUAGES = { en: 'en', vi: 'vi', zh: 'zh-Hans' } as const;
let loaded: readonly Country[] | null = null;

/** All states, ordered by code. Names are CLDR's, through Intl, but for English ones that data/countries.tsv sets. */
export function countries(): readonly Country[] {
  if (loaded) return loaded;
  const named = (language: string): Intl.DisplayNames => new Intl.DisplayNames(language, { type: 'region' });
  const en = named(LANGUAGES.en);
  const vi = named(LANGUAGES.vi);
  const zh = named(LANGUAGES.zh);
  loaded = readTable('countries.tsv').map((row) => {
    const code = row.code ?? '';
    return {
      code,
      names: { en: row.en || (en.of(code) ?? code), vi: vi.of(code) ?? code, zh: zh.of(code) ?? code },
      adjectives: list(row.adjectives),
      aliases: list(row.aliases),
      capital: row.capital ?? '',
    };
  });
  return loaded;
}

let byCode: ReadonlyMap<CountryCode, Country> | null = null;

/** The country of an ISO 3166-1 alpha-2 code, or undefined. */
export function countryByCode(code: CountryCode): Country | undefined {
  byCode ??= new Map(countries().map((country) => [country.code, country]));
  return byCode.get(code);
}

let byAdjective: ReadonlyMap<string, readonly Country[]> | null = null;

/** Countries by the folded form of their adjectives and demonyms: "congolese" has two. */
export function adjectiveIndex(): ReadonlyMap<string, readonly Country[]> {
  if (byAdjective) return byAdjective;
  const index = new Map<string, Country[]>();
  for (const country of countries())
    for (const adjective of new Set(country.adjectives.map(fold)))
      index.set(adjective, [...(index.get(adjective) ?? []), country]);
  byAdjective = index;
  return index;
}
