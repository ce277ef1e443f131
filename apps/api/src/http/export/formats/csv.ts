import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../column.ts';
import type { Line } from '../table.ts';
import type { Format } from './format.ts';

/** Spreadsheets run cells that begin with = + - @, a tab or a return as formulas; an apostrophe makes them text. */
const textOf = (rows: readonly Line[]): string =>
  stringify(
    rows.map((row) => row.map(flat)),
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
  );

const flat = (cell: Cell): string | number =>
  typeof cell === 'number' ? cell : typeof cell === 'object' ? (cell?.join('; ') ?? '') : String(cell);

/** RFC 4180 in UTF-8. */
export const CSV: Format = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  async *write({ columns, pages, bom }) {
    yield `${bom ? '\uFEFF' : ''}${textOf([columns.map(({ name }) => name)])}`;
    for await (const rows of pages) yield textOf(rows);
  },
};
