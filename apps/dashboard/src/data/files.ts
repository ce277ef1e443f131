import { encode, writeChoices } from '../filters/address.ts';
import { type Filters, LIST_NAMES } from '../filters/filters.ts';
import { readPlace } from '../filters/place.ts';

/** Files that the API writes, in the order of the page. */
export const TABLES = ['visits', 'statements', 'theme-counts'] as const;
export const FORMATS = ['csv', 'json', 'ndjson', 'parquet', 'jsonld'] as const;
export type TableName = (typeof TABLES)[number];

/** What a table has no form for. */
const MISSING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  statements: ['jsonld'],
  'theme-counts': ['jsonld'],
};

/** The formats of a table. */
export const formatsOf = (table: TableName): readonly string[] =>
  FORMATS.filter((format) => !MISSING[table]?.includes(format));

/** The query part that asks the API's files for the same, and filters that files have no parameter for. */
export function fileQuery(filters: Filters, table: TableName): { query: string; unfit: readonly string[] } {
  const ways = waysOf(filters);
  const pairs: [string, string | null][] = [
    ...LIST_NAMES.filter((name) => name !== 'sender' && name !== 'host').map((name): [string, string] => [
      name,
      writeChoices(filters[name]),
    ]),
    ...ways.pairs,
    ['from', filters.from],
    ['to', filters.to],
    ['undated', filters.undated],
    ['geography', filters.geography],
    ['online', table === 'visits' ? null : filters.online],
    ['q', filters.q],
    ['group_by', table === 'theme-counts' ? 'theme,year' : null],
  ];
  const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${encode(value)}`] : [])).join('&');
  return { query, unfit: ways.unfit };
}

/** Files ask which country travels and which receives; for single places they have no parameter. */
function waysOf(filters: Filters): { pairs: [string, string][]; unfit: string[] } {
  const pairs: [string, string][] = [];
  const unfit: string[] = [];
  for (const [name, parameter] of [
    ['sender', 'outgoing'],
    ['host', 'incoming'],
  ] as const) {
    const [only, ...others] = filters[name].flat();
    const place = only ? readPlace(only) : null;
    if (place?.kind === 'country' && others.length === 0) pairs.push([parameter, place.country]);
    else if (place) unfit.push(name);
  }
  return { pairs, unfit };
}
