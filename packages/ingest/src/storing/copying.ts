import type { Prisma } from '@communique/db';

/** A value in the text format of COPY. Lists are written as arrays, but for columns of JSON; days and times as ISO text. */
function field(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  if (isJson) return escaped(JSON.stringify(value));
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? escaped(arrayOf(value)) : String(value);
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text;

const arrayOf = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** Rows in one statement; more would make texts of many megabytes. */
const ROWS_A_STATEMENT = 20_000;

/**
 * Writes rows by COPY, which costs the least of all ways to write them; checks, keys and triggers hold as ever.
 * @param columns the table's columns and the value of each in a row; those of `json` are written as JSON.
 */
export async function copyRows<T>(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly T[],
  columns: Readonly<Record<string, (row: T) => unknown>>,
  json: readonly string[] = [],
): Promise<void> {
  const named = Object.entries(columns).map(([name, value]) => ({ value, isJson: json.includes(name) }));
  const list = Object.keys(columns).map((name) => `"${name}"`);
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const lines = rows
      .slice(start, start + ROWS_A_STATEMENT)
      .map((row) => named.map(({ value, isJson }) => field(value(row), isJson)).join('\t'));
    await tx.$executeRawUnsafe(`COPY "${table}" (${list.join(', ')}) FROM STDIN`, `${lines.join('\n')}\n`);
  }
}

/** The columns of links between tellings, of visits or of people; `explain` is JSON. */
export const LINK_COLUMNS = {
  lower_id: ({ a }: ScoredLink) => a,
  higher_id: ({ b }: ScoredLink) => b,
  score: ({ score }: ScoredLink) => score,
  explain: ({ explain }: ScoredLink) => explain,
};

interface ScoredLink {
  a: string;
  b: string;
  score: number;
  explain: unknown;
}
