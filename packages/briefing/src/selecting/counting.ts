/**
 * Counts as data: what is counted, of which selection, by what. A briefing cites them, and anybody can run them again
 * over the same facts.
 */
import { type Lookup, lookup } from '../facts/lookup.ts';
import { standing } from '../facts/precedence.ts';
import type { Facts, StatementFact } from '../facts/types.ts';
import type { BriefingFilter, BriefingKind } from '../request.ts';
import { type Contact, compare, countriesOf, isGuestSide, participants, yearOf } from './contacts.ts';
import { isOf, type Selected, select } from './select.ts';

export interface Where {
  kind: BriefingKind;
  filter: BriefingFilter;
  /** Narrower: these contacts only. */
  contacts?: readonly string[];
  /** `visit` leaves online meetings out, `online` keeps only them. */
  form?: 'visit' | 'online';
  /** A year, or null for contacts of no known year. */
  year?: string | null;
  /** Days strictly between which a contact begins. */
  after?: string;
  before?: string;
  /** Statements: acts, themes, the side that speaks, the speaker's person id. */
  acts?: readonly string[];
  themes?: readonly string[];
  side?: 'guest' | 'host' | 'both';
  person?: string;
  /** These statements only. */
  statements?: readonly string[];
}

export interface Count {
  of: 'contacts' | 'statements' | 'reports' | 'themes' | 'shared-themes' | 'people' | 'data-set';
  where: Where;
  by?:
    | 'act'
    | 'theme'
    | 'year'
    | 'country'
    | 'locality'
    | 'side'
    | 'role'
    | 'form'
    | 'language'
    | 'hosts'
    | 'person'
    | 'place'
    | 'rank';
}

/** Total and, for `by`, its parts; a contact or statement can stand in several parts. Parts of zero are left out. */
export interface CountResult {
  total: number;
  parts?: Readonly<Record<string, number>>;
}

/** Runs the count again. */
export function recount(facts: Facts, count: Count): CountResult {
  const at = lookup(facts);
  if (count.of === 'data-set') return { total: facts.coverage.visits, parts: { reports: facts.coverage.reports } };
  const selected = narrow(at, count.where);
  const members = MEMBERS[count.of](selected);
  if (!count.by) return { total: members.length };
  const tally = new Map<string, number>();
  for (const member of members) {
    for (const key of new Set(KEYS[count.by](at, count.where, member))) tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  const parts = Object.fromEntries([...tally].sort(([a, x], [b, y]) => y - x || compare(a, b)));
  return { total: members.length, parts };
}

const results = new WeakMap<Facts, Map<string, CountResult>>();

/** The same, run once for equal counts over the same facts: while a briefing is written many sentences rest on one. */
export function recountOnce(facts: Facts, count: Count): CountResult {
  const known = results.get(facts) ?? new Map<string, CountResult>();
  results.set(facts, known);
  const key = JSON.stringify(count);
  const result = known.get(key) ?? recount(facts, count);
  known.set(key, result);
  return result;
}

/** The contacts that a count speaks of, with the statements that it speaks of. */
export function narrow(at: Lookup, where: Where): Selected[] {
  return select(at, where.kind, where.filter)
    .filter(
      ({ contact }) =>
        (!where.contacts || where.contacts.includes(contact.id)) &&
        (!where.form || (where.form === 'visit') === (contact.visit !== null)) &&
        (where.year === undefined || yearOf(contact) === where.year) &&
        (!where.after || (contact.start !== null && contact.start > where.after)) &&
        (!where.before || (contact.start !== null && contact.start < where.before)),
    )
    .map(({ contact, statements }) => ({
      contact,
      statements: statements.filter((statement) => fits(contact, statement, where)),
    }))
    .filter(
      ({ statements }) =>
        !(where.acts || where.themes || where.side || where.person || where.statements) || statements.length > 0,
    );
}

function fits(contact: Contact, statement: StatementFact, where: Where): boolean {
  return (
    (!where.acts || where.acts.includes(statement.act)) &&
    (!where.themes || statement.themes.some((theme) => where.themes?.includes(theme))) &&
    (!where.side || sideOf(contact, statement) === where.side) &&
    (!where.person || statement.person === where.person) &&
    (!where.statements || where.statements.includes(statement.id))
  );
}

/** Which side of the contact speaks; a country of neither side counts as host, as bodies of the place visited do. */
export function sideOf(contact: Contact, statement: StatementFact): 'guest' | 'host' | 'both' {
  if (statement.side === 'both') return 'both';
  return isGuestSide(contact, statement) ? 'guest' : 'host';
}

interface Member {
  /** Reports by which the offices of the day are known. */
  reports?: readonly string[];
  contact: Contact | null;
  statements: readonly StatementFact[];
  key: string;
}

const UNKNOWN_RANK = 8;

const single = (key: string): Member => ({ contact: null, statements: [], key });

const MEMBERS: Record<Exclude<Count['of'], 'data-set'>, (selected: readonly Selected[]) => Member[]> = {
  contacts: (selected) => selected.map(({ contact, statements }) => ({ contact, statements, key: contact.id })),
  statements: (selected) =>
    selected.flatMap(({ contact, statements }) =>
      statements.map((statement) => ({ contact, statements: [statement], key: statement.id })),
    ),
  reports: (selected) => [...new Set(selected.flatMap(({ contact }) => contact.reports))].map(single),
  themes: (selected) => [...themesOf(selected.flatMap((one) => one.statements))].map(single),
  'shared-themes': (selected) => {
    const by = (side: string) =>
      themesOf(selected.flatMap(({ contact, statements }) => statements.filter((s) => sideOf(contact, s) === side)));
    const answered = by('host');
    return [...by('guest')].filter((theme) => answered.has(theme)).map(single);
  },
  people: (selected) => {
    const reports = [...new Set(selected.flatMap(({ contact }) => contact.reports))];
    const ids = new Set(selected.flatMap(({ contact }) => participants(contact)));
    return [...ids].map((id) => ({ ...single(id), reports }));
  },
};

/** Themes of the statements, each once, in order. */
export function themesOf(statements: readonly StatementFact[]): Set<string> {
  return new Set(statements.flatMap((statement) => statement.themes));
}

const KEYS: Record<NonNullable<Count['by']>, (at: Lookup, where: Where, member: Member) => readonly string[]> = {
  act: (_at, _where, { statements }) => statements.map((statement) => statement.act),
  theme: (_at, _where, { statements, key }) => (statements.length ? [...themesOf(statements)] : [key]),
  year: (_at, _where, { contact }) => (contact ? [yearOf(contact) ?? 'unknown'] : []),
  country: (at, where, { contact }) => (contact ? counterpartCountries(at, where, contact) : []),
  locality: (at, where, { contact }) => (contact ? counterpartLocalities(at, where, contact) : []),
  side: (_at, _where, { contact, statements }) =>
    contact ? statements.map((statement) => sideOf(contact, statement)) : [],
  role: (at, where, { contact }) => (contact ? rolesOf(at, where.filter, contact) : []),
  place: (_at, _where, { contact }) =>
    contact ? [...contact.guests, ...contact.hosts].flatMap((party) => party.locality ?? []) : [],
  form: (_at, _where, { contact }) => (contact ? [contact.visit ? 'visit' : 'online'] : []),
  language: (at, _where, { key }) => [at.report.get(key)?.language ?? 'unknown'],
  hosts: (_at, _where, { contact }) => (contact ? [contact.hosts.length > 1 ? 'several' : 'one'] : []),
  rank: (at, _where, { key, reports = [] }) => {
    const person = at.person.get(key);
    const rank = Math.floor(standing(person, reports));
    return rank < UNKNOWN_RANK ? [`${person?.country ?? '?'} ${rank}`] : [];
  },
  person: (_at, _where, { contact, key }) => (contact ? participants(contact) : [key]),
};

/** Part that the filter's localities have in a contact: `planned` where they are hosts of a stop that lies ahead. */
export type Role = 'host' | 'planned' | 'sender';

/** Whether the filter's localities are hosts or senders of the contact, or both. */
export function rolesOf(at: Lookup, filter: BriefingFilter, contact: Contact): Role[] {
  const own = (parties: Contact['guests']) =>
    parties.some(
      (party) =>
        (filter.localities ?? []).some((locality) => isOf(at, party, { locality, country: null })) ||
        (!filter.localities?.length && party.country !== null && (filter.countries ?? []).includes(party.country)),
    );
  const roles: Role[] = [];
  if (own(contact.hosts.filter(({ planned }) => !planned))) roles.push('host');
  else if (own(contact.hosts)) roles.push('planned');
  if (own(contact.guests)) roles.push('sender');
  return roles;
}

/** The parties facing the filter's localities or countries; all parties where it names none. */
export function counterparts(at: Lookup, filter: BriefingFilter, contact: Contact): Contact['guests'] {
  const roles = rolesOf(at, filter, contact);
  if (roles.length !== 1) return [...contact.guests, ...contact.hosts];
  return roles[0] === 'sender' ? contact.hosts : contact.guests;
}

function counterpartCountries(at: Lookup, where: Where, contact: Contact): string[] {
  const countries = counterparts(at, where.filter, contact).flatMap((party) => party.country ?? []);
  return countries.length ? countries : countriesOf(contact);
}

function counterpartLocalities(at: Lookup, where: Where, contact: Contact): string[] {
  return counterparts(at, where.filter, contact).flatMap((party) => party.locality ?? []);
}
