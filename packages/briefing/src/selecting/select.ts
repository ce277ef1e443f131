import { type Lookup, lineage } from '../facts/lookup.ts';
import type { Party, StatementFact } from '../facts/types.ts';
import type { BriefingFilter, BriefingKind } from '../request.ts';
import { type Contact, contacts, countriesOf, participants } from './contacts.ts';

/** The contacts that a filter names, and of each the statements that it names. */
export interface Selected {
  contact: Contact;
  /** In the filter's themes and acts. */
  statements: readonly StatementFact[];
}

/** A locality or a country that can be one side of a pair. */
export interface Place {
  locality: string | null;
  country: string | null;
}

/** The two sides of a pair: of localities, then countries, the first two. */
export function sidesOf(filter: BriefingFilter): [Place, Place] | null {
  const places: Place[] = [
    ...(filter.localities ?? []).map((locality) => ({ locality, country: null })),
    ...(filter.countries ?? []).map((country) => ({ locality: null, country })),
  ];
  const [first, second] = places;
  return first && second ? [first, second] : null;
}

/** Whether the party is of the place: the country itself, the locality or a unit below it. */
export function isOf(at: Lookup, party: Party, place: Place): boolean {
  if (place.locality) return party.locality !== null && lineage(at, party.locality).includes(place.locality);
  return party.country === place.country;
}

/**
 * What a filter names, in order of time. A pair needs its two places on opposite sides of one contact; an unknown id
 * names nothing.
 */
export function select(at: Lookup, kind: BriefingKind, filter: BriefingFilter): Selected[] {
  const selected: Selected[] = [];
  for (const contact of contacts(at)) {
    if (!inScope(at, contact, kind, filter)) continue;
    const statements = contact.statements.filter(
      (statement) =>
        (!filter.acts?.length || filter.acts.includes(statement.act)) &&
        (!filter.themes?.length || statement.themes.some((theme) => filter.themes?.includes(theme))),
    );
    const narrowed = Boolean(filter.acts?.length || filter.themes?.length);
    if (!narrowed || statements.length > 0) selected.push({ contact, statements });
  }
  return selected;
}

function inScope(at: Lookup, contact: Contact, kind: BriefingKind, filter: BriefingFilter): boolean {
  if (filter.visit && contact.id !== filter.visit) return false;
  if (filter.person && !participants(contact).includes(filter.person)) return false;
  if ((filter.from || filter.to) && !inRange(contact, filter)) return false;
  const sides = kind === 'pair' ? sidesOf(filter) : null;
  if (sides) return opposed(at, contact, sides);
  const parties = [...contact.guests, ...contact.hosts];
  const localities = filter.localities ?? [];
  if (localities.length && !parties.some((party) => localities.some((id) => isOf(at, party, place(id))))) return false;
  const countries = filter.countries ?? [];
  return !countries.length || countriesOf(contact).some((country) => countries.includes(country));
}

const place = (locality: string): Place => ({ locality, country: null });

function inRange(contact: Contact, filter: BriefingFilter): boolean {
  if (!contact.start) return false;
  return (!filter.to || contact.start <= filter.to) && (!filter.from || (contact.end ?? contact.start) >= filter.from);
}

function opposed(at: Lookup, contact: Contact, [one, other]: [Place, Place]): boolean {
  const has = (parties: readonly Party[], place: Place) => parties.some((party) => isOf(at, party, place));
  return (
    (has(contact.guests, one) && has(contact.hosts, other)) || (has(contact.guests, other) && has(contact.hosts, one))
  );
}
