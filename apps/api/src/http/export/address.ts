import { type Format, formatsOf } from './formats/index.ts';
import type { Parameter } from './parameters.ts';
import { STATEMENTS } from './statements.ts';
import type { Table } from './table.ts';
import { THEME_COUNTS } from './theme-counts.ts';
import { VISITS } from './visits.ts';

export const FOLDER = '/export/';

export const TABLES: readonly Table[] = [VISITS, STATEMENTS, THEME_COUNTS];

/** What concerns the file and not its rows. */
const OPTIONS: readonly Parameter[] = [
  {
    name: 'bom',
    field: null,
    kind: 'word',
    values: ['1', '0'],
    description: 'CSV: 1 begins the file with a byte order mark, by which spreadsheets know UTF-8.',
    example: '1',
  },
];

/** All parameters of a table's files. */
export const parametersOf = (table: Table): readonly Parameter[] => [...table.parameters, ...OPTIONS];

/** What a path names: rows in a format, or their metadata where the format is null. */
export interface FileName {
  table: Table;
  format: Format | null;
}

/** The file at a path, or null. */
export function fileAt(path: string): FileName | null {
  const file = path.slice(FOLDER.length);
  const [name, ...rest] = file.split('.');
  const table = TABLES.find((each) => each.name === name);
  const extension = rest.join('.');
  const format = table && formatsOf(table).find((each) => each.extension === extension);
  if (!table || !(format || extension === 'metadata.json')) return null;
  return { table, format: format ?? null };
}
