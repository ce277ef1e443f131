import { countries, fold, type Locality, localitiesByName } from '@communique/domain';
import type { OfficeTable } from '../../tables.ts';
import type { Unit } from './units.ts';

const KIND =
  /^(?<name>.+?) (?:[Aa]utonomous )?(?<kind>[Pp]rovince|[Rr]egion|[Mm]unicipality|[Cc]ity|[Pp]refecture|[Cc]ounty|[Dd]istrict)$/u;
/** An unknown place is one to three words with a capital, and no word that makes it a body's. */
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;
const BODY_WORD =
  /committee|commission|council|congress|assembly|party|ministry|department|court|union|front|agency|office|bureau|school|association|government|board|secretariat|center|centre/iu;

let adjectives: ReadonlyMap<string, string> | undefined;
/** Country codes by folded name, alias and adjective. */
function countryCodes(): ReadonlyMap<string, string> {
  adjectives ??= new Map(
    countries().flatMap(({ code, names, adjectives: own, aliases }) =>
      [...aliases, ...own, ...Object.values(names)].map((name) => [fold(name), code] as const),
    ),
  );
  return adjectives;
}

/** A place or country of an office, in the language; of an unknown one the words themselves. Null when it is none. */
export function placeUnit(table: OfficeTable, language: string, text: string): Unit | null {
  const code = countryCodes().get(fold(text));
  const country = code && countries().find((one) => one.code === code);
  if (country) return { key: country.code, country: country.code, kind: 'country', text: nameOf(country, language) };
  const { name = text, kind } = KIND.exec(text)?.groups ?? {};
  const place = known(text) ?? known(name);
  if (place)
    return { key: place.id, country: place.country, kind: place.kind, text: withKind(table, language, place, kind) };
  if (/['’]s /u.test(name) || !NAME.test(name) || BODY_WORD.test(name)) return null;
  return { key: name, country: null, kind: kind?.toLowerCase() ?? '', text: kindly(table, name, kind) };
}

/** The locality that bears the name: a first-level unit, else the only bearer above the third level, else the only one. */
function known(name: string): Locality | undefined {
  const all = localitiesByName(name);
  const high = all.filter(({ level }) => level < 3);
  const first = high.find(({ level }) => level === 1);
  return first ?? [high, all].find((found) => found.length === 1)?.[0];
}

const nameOf = (place: { names: Locality['names'] }, language: string): string =>
  place.names[language as keyof Locality['names']] ?? place.names.en;

function withKind(table: OfficeTable, language: string, place: Locality, kind: string | undefined): string {
  const name = nameOf(place, language);
  return kind && !/region/iu.test(kind) ? kindly(table, name, kind) : name;
}

/** The kind's word around a name that does not hold it. */
function kindly(table: OfficeTable, name: string, kind: string | undefined): string {
  const template = table.kinds[kind?.toLowerCase() ?? ''] ?? '{name}';
  const word = template.replace('{name}', '').trim();
  return name.toLowerCase().includes(word.toLowerCase()) ? name : template.replace('{name}', name);
}
