import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';

/** How rows are written: the text before them, of each page, and after them. */
export interface Format {
  extension: 'csv' | 'json' | 'ndjson';
  contentType: string;
  begin(columns: readonly Column[], bom: boolean): string;
  /** @param isFirst whether rows have been written before. */
  page(columns: readonly Column[], rows: readonly (readonly Cell[])[], isFirst: boolean): string;
  end(): string;
}

/** Spreadsheets run cells that begin with = + - @, a tab or a return as formulas; an apostrophe makes them text. */
const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(flat)),
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
  );

const flat = (cell: Cell): string | number =>
  typeof cell === 'number' ? cell : typeof cell === 'object' ? (cell?.join('; ') ?? '') : String(cell);

/** RFC 4180 in UTF-8. */
const CSV: Format = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  begin: (columns, bom) => `${bom ? '\uFEFF' : ''}${csvOf([columns.map(({ name }) => name)])}`,
  page: (_columns, rows) => csvOf(rows),
  end: () => '',
};

const objectOf = (columns: readonly Column[], row: readonly Cell[]): string =>
  JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));

/** One array of objects. */
const JSON_ARRAY: Format = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  begin: () => '[',
  page: (columns, rows, isFirst) =>
    rows.map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${objectOf(columns, row)}`).join(''),
  end: () => '\n]\n',
};

/** An object a line. */
const NDJSON: Format = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: () => '',
  page: (columns, rows) => rows.map((row) => `${objectOf(columns, row)}\n`).join(''),
  end: () => '',
};

export const FORMATS: readonly Format[] = [CSV, JSON_ARRAY, NDJSON];
