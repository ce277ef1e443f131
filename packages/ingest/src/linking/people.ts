import { contentId } from '@communique/db';
import { type CountryCode, fold, type ReportRecord, sameName } from '@communique/domain';

/** A person of a record with the id under which all reports keep him: that of his country and folded name. */
export interface LinkedPerson {
  id: string;
  name: string;
  country: CountryCode | null;
  /** Offices as the report words them; empty when it gives none. */
  offices: readonly string[];
}

const identify = (name: string, country: CountryCode | null, offices: readonly string[]): LinkedPerson => ({
  id: contentId('person', country, fold(name)),
  name,
  country,
  offices,
});

/** The people of one record. */
export interface People {
  /** All linked so far, each once, in the order of the record. */
  all(): LinkedPerson[];
  /** The person that a name in the record means: one of its people, under this spelling or another; else null. */
  find(name: string): LinkedPerson | null;
  /** The same, but a person whom the record's list lacks is made, of the given country. */
  link(name: string, country: CountryCode | null): LinkedPerson;
}

/** Links the people of a record. */
export function linkPeople(record: ReportRecord): People {
  const byId = new Map<string, LinkedPerson>();
  for (const { name, country, offices } of record.people) {
    const person = identify(name, country, offices);
    if (!byId.has(person.id)) byId.set(person.id, person);
  }
  const all = (): LinkedPerson[] => [...byId.values()];
  const find = (name: string): LinkedPerson | null =>
    all().find((person) => fold(person.name) === fold(name)) ??
    all().find((person) => sameName(person.name, name)) ??
    null;
  const link = (name: string, country: CountryCode | null): LinkedPerson => {
    const known = find(name);
    if (known) return known;
    const person = identify(name, country, []);
    byId.set(person.id, person);
    return person;
  };
  return { all, find, link };
}
