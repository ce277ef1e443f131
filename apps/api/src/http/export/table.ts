import type { Reader } from '../../context.ts';
import type { Cell, Column, Reading } from './column.ts';
import type { Given, Parameter } from './parameters.ts';

/** Records that are loaded and written at a time: what bounds the memory of an export. */
export const PAGE = 500;

/** A file under given parameters. */
export interface Selection {
  columns: readonly Column[];
  count(reader: Reader): Promise<number>;
  /** The rows, a page at a time, in the order of the columns. */
  pages(reader: Reader): AsyncIterable<readonly (readonly Cell[])[]>;
}

/** A kind of file: what its address may say, and what that means. */
export interface Table {
  name: string;
  title: string;
  description: string;
  parameters: readonly Parameter[];
  /** All columns it can have. */
  columns: readonly Column[];
  /** @throws InvalidInput, in terms of the GraphQL filter or of a parameter. */
  select(given: Given): Selection;
}

/** Rows of records by their columns. */
export const linesOf = <Row>(columns: readonly Reading<Row>[], rows: readonly Row[]): Cell[][] =>
  rows.map((row) => columns.map((column) => column.value(row)));

/**
 * All records, page by page, by ascending id: a page costs the same wherever it stands.
 * @param load up to `take` records whose id follows `after`, which is null at the beginning.
 */
export async function* byId<Row extends { id: string }>(
  load: (after: string | null, take: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await load(after, PAGE);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? null;
  }
}
