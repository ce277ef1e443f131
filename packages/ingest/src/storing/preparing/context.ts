import { contentId } from '@communique/db';
import { type CountryCode, countryByCode, type Locality, localityById, type ReportRecord } from '@communique/domain';
import { type Corrections, NO_CORRECTIONS, type PersonValue, type PlaceValue } from '../../correcting/index.ts';
import {
  type LinkedOrganisation,
  type LinkedPerson,
  linkOrganisation,
  linkPeople,
  linkPlace,
  type People,
  type PlaceContext,
} from '../../linking/index.ts';

/** What all parts of a report's facts share while they are prepared. */
export interface Context {
  reportId: string;
  record: ReportRecord;
  people: People;
  /** For linking places: the text and the day of the report. */
  places: PlaceContext;
  /** Localities that are in no list, by id. */
  unresolved: Map<string, Locality>;
  organisations: Map<string, LinkedOrganisation>;
  corrections: Corrections;
  /** People whom an editor names by their id, by that id. */
  chosen: Map<string, LinkedPerson>;
}

/** Units are those of the first visit's day, else of the day of publication. */
export function createContext(
  reportId: string,
  record: ReportRecord,
  corrections: Corrections = NO_CORRECTIONS,
): Context {
  const day = record.visits.find(({ start }) => start !== null)?.start ?? record.published;
  return {
    reportId,
    record,
    people: linkPeople(record),
    places: { body: record.body, day },
    unresolved: new Map(),
    organisations: new Map(),
    corrections,
    chosen: new Map(),
  };
}

/** Links a place name and remembers it when it is in no list. */
export function placeOf(context: Context, name: string, country: CountryCode | null): Locality {
  const { locality, resolved } = linkPlace(name, country, context.places);
  if (!resolved) context.unresolved.set(locality.id, locality);
  return locality;
}

/** The locality that an editor names: one of the gazetteer by its id, else one by its name. */
export const chosenPlace = (context: Context, { id, name }: PlaceValue, country: CountryCode | null): Locality =>
  (id === null ? undefined : localityById(id)) ?? placeOf(context, name, country);

/** The person whom an editor names: one that is stored, by his id, else one linked like the people of the record. */
export function chosenPerson(context: Context, { id, name, country }: PersonValue): LinkedPerson {
  if (id === null) return context.people.link(name, country);
  const known = context.people.all().find((person) => person.id === id) ?? context.chosen.get(id);
  if (known) return known;
  const person = { id, name, country, offices: [] };
  context.chosen.set(id, person);
  return person;
}

/** All people of the record, and those whom an editor adds to it. */
export const everybody = ({ people, chosen }: Context): LinkedPerson[] => [...people.all(), ...chosen.values()];

/** Links an organisation and remembers it. */
export function organisationOf(
  context: Context,
  name: string,
  country: CountryCode | null,
  locality: Locality | null,
): LinkedOrganisation {
  const linked = linkOrganisation(name, country, locality);
  const known = context.organisations.get(linked.id);
  if (known) return known;
  context.organisations.set(linked.id, linked);
  return linked;
}

/** A country's code if it is one of the reference data, else null. */
export const knownCountry = (code: CountryCode | null): CountryCode | null =>
  code !== null && countryByCode(code) ? code : null;

/** The id of the n-th fact of a kind in a report. */
export const factId = (context: Context, kind: string, ordinal: number): string =>
  contentId(kind, context.reportId, ordinal);

/** The id of a report's n-th meeting. */
export const meetingId = (reportId: string, ordinal: number): string => contentId('meeting', reportId, ordinal);

/** The id of a statement: that of its first word and act, so that it stays when others are found or lost before it. */
export const statementId = ({ reportId, record }: Context, index: number): string =>
  statementIdIn(reportId, record, index);

/** The same without a context. */
export function statementIdIn(reportId: string, { statements }: ReportRecord, index: number): string {
  const said = statements[index];
  const before = statements.slice(0, index).filter(({ start, act }) => start === said?.start && act === said.act);
  return contentId('statement', reportId, said?.start ?? null, said?.act ?? null, before.length);
}
