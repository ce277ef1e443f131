import type { QueryName } from './names.ts';

/** Names under which the peers give what we give under others. */
const NAMES: Readonly<Record<string, string>> = {
  rowId: 'id',
  startDate: 'start',
  endDate: 'end',
  personByLeaderId: 'leader',
  visitPartiesByVisitId: 'parties',
  meetingsByVisitId: 'meetings',
  statementsByVisitId: 'statements',
  countryByCountryCode: 'country',
  localityByLocalityId: 'locality',
  nameEn: 'name',
};

/** Lists whose order a query does not ask for. */
const UNORDERED = new Set(['parties', 'meetings', 'statements', 'aggregate']);

/**
 * An answer as one text, the same for all contenders that say the same: under our names, ids without their types, enums in
 * capitals, and lists of no asked order sorted.
 * @throws Error when the answer holds errors.
 */
export function canonical(name: QueryName, body: string): string {
  const answer = JSON.parse(body);
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
  const top = answer.data ? Object.values(answer.data)[0] : answer;
  const rows = plain(top, name);
  return JSON.stringify(name === 'aggregate' ? (rows as object[]).map(flat).sort(byText) : rows);
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function plain(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, ''));
    return UNORDERED.has(key) ? items.sort(byText) : items;
  }
  if (typeof value === 'string')
    return key === 'id' ? value.replace(/^\w+:/, '') : key === 'side' ? value.toUpperCase() : value;
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value) return plain(value.nodes, key);
  const entries = Object.entries(value).map(([name, inner]) => {
    const named = NAMES[name] ?? name;
    return [named, plain(inner, named)] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rows of the aggregate with codes in the place of records. */
const flat = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, (value as { code?: string } | null)?.code ?? value]),
  );
