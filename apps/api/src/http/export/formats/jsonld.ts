import { themeByCode } from '@communique/domain';
import type { Cell } from '../column.ts';
import { type Format, objectOf } from './format.ts';
import { inArray } from './json.ts';

type Row = Readonly<Record<string, Cell>>;

const list = (cell: Cell | undefined): readonly string[] => (Array.isArray(cell) ? cell : []);
const listed = (row: Row, ...names: string[]): string[] => names.flatMap((name) => [...list(row[name])]);

/** Countries and units of ISO 3166 are Places of that code; ids of the data set stand as they are. */
const placesOf = (row: Row, side: 'sender' | 'host'): object[] => {
  const codes = list(row[`${side}_localities`]);
  const names = list(row[`${side}_locality_names`]);
  const places = codes.map((identifier, index) => ({
    '@type': 'AdministrativeArea',
    identifier,
    ...(names.length === codes.length ? { name: names[index] } : {}),
  }));
  return places.length
    ? places
    : list(row[`${side}_countries`]).map((identifier) => ({ '@type': 'Country', identifier }));
};

const organisationsOf = (row: Row, side: 'sender' | 'host'): object[] =>
  listed(row, `${side}_organisations`).map((name) => ({ '@type': 'Organization', name }));

const nameOf = (row: Row, side: 'sender' | 'host'): string =>
  [listed(row, `${side}_locality_names`), listed(row, `${side}_countries`)].find((names) => names.length)?.join(', ') ??
  '';

const topic = (code: string): object => {
  const theme = themeByCode(code);
  return {
    '@type': 'DefinedTerm',
    termCode: code,
    name: theme?.labels.en ?? code,
    ...(theme?.iptc.length ? { sameAs: theme.iptc.map((id) => `http://cv.iptc.org/newscodes/mediatopic/${id}`) } : {}),
  };
};

const given = (entries: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A visit as an Event of schema.org. */
const eventOf = (row: Row): object =>
  given({
    '@type': 'Event',
    '@id': `urn:communique:${row.id}`,
    identifier: row.id,
    name: `Visit of ${nameOf(row, 'sender') || 'a delegation'} to ${nameOf(row, 'host') || 'its hosts'}`,
    startDate: row.start,
    endDate: row.end,
    temporalCoverage: row.start ? null : row.edtf,
    location: placesOf(row, 'host'),
    organizer: [...placesOf(row, 'sender'), ...organisationsOf(row, 'sender')],
    attendee: organisationsOf(row, 'host'),
    performer: row.leader ? { '@type': 'Person', identifier: row.leader_id, name: row.leader } : null,
    about: listed(row, 'themes').map(topic),
    subjectOf: listed(row, 'urls').map((url) => ({ '@type': 'NewsArticle', url })),
  });

/** Visits as Events of schema.org, in one graph. */
export const JSON_LD: Format = {
  extension: 'jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  tables: ['visits'],
  async *write({ columns, pages }) {
    const events = async function* () {
      for await (const rows of pages) yield rows.map((row) => eventOf(objectOf(columns, row)));
    };
    yield* inArray(['{"@context":"https://schema.org","@graph":[', ']}'], events());
  },
};
