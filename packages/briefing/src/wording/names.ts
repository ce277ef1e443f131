import { fold, localitiesByName } from '@communique/domain';
import type { Lookup } from '../facts/lookup.ts';
import type { Facts, LocalityFact, PersonFact } from '../facts/types.ts';

/** The place's name in the language, else in English. */
export function placeName(place: Pick<LocalityFact, 'names'>, language: string): string {
  return (place.names as Readonly<Record<string, string | undefined>>)[language] ?? place.names.en;
}

const indexes = new WeakMap<Lookup, ReadonlyMap<string, LocalityFact>>();

/** A name as the record words it, in the language where it is that of a locality at hand or of a first-level unit; else unchanged. */
export function localName(at: Lookup, name: string, language: string): string {
  if (language === 'en') return name;
  const known = indexes.get(at) ?? new Map(at.facts.localities.map((place) => [fold(place.names.en), place]));
  indexes.set(at, known);
  const place = known.get(fold(name)) ?? firstLevel(name);
  return place ? placeName(place, language) : name;
}

/** The first-level unit of that name, where it is the only one. */
function firstLevel(name: string): Pick<LocalityFact, 'names'> | undefined {
  const found = localitiesByName(name).filter(({ level }) => level === 1);
  return new Set(found.map(({ country }) => country)).size === 1 ? found[0] : undefined;
}

type Part = 'first' | 'last' | 'whole';

/** Which word of the name later mentions use, by country; others use the last. */
const PART: Readonly<Record<string, Part>> = {
  CN: 'first',
  HK: 'first',
  MO: 'first',
  TW: 'first',
  KR: 'first',
  KP: 'first',
  VN: 'last',
  LA: 'first',
  TH: 'first',
  KH: 'whole',
  JP: 'whole',
  MM: 'whole',
  ID: 'whole',
};

/** Chinese names of four syllables or in other languages (Uygur, Tibetan, Mongolian) are not cut. */
const LONGEST_CHINESE_NAME = 3;

/** The name of later mentions: "Liu" of Liu Ning, "Thanh" of Trinh Thi Minh Thanh. */
export function shortName(name: string, country: string | null): string {
  const words = name.split(/\s+/u);
  const part = PART[country ?? ''] ?? 'last';
  if (words.length < 2 || part === 'whole') return name;
  if (country === 'CN' && words.length > LONGEST_CHINESE_NAME) return name;
  return (part === 'first' ? words[0] : words.at(-1)) ?? name;
}

const marked = new WeakMap<Facts, Facts>();

/** The facts with people by the spelling that has marks, where any report spells them so: as Vietnamese asks. */
export function withMarks(facts: Facts): Facts {
  const known = marked.get(facts) ?? { ...facts, people: facts.people.map(spelt) };
  marked.set(facts, known);
  return known;
}

function spelt(person: PersonFact): PersonFact {
  const same = (person.spellings ?? []).filter((name) => fold(name) === fold(person.name)).sort();
  const name = same.toSorted((a, b) => marks(b) - marks(a))[0];
  return name && marks(name) > marks(person.name) ? { ...person, name } : person;
}

const marks = (name: string): number => name.normalize('NFD').match(/\p{M}|[đĐ]/gu)?.length ?? 0;
