import type { PrismaClient } from '@communique/db';
import type { Pool } from 'pg';
import type { Cell, Column, Reading } from './column.ts';
import type { Given, Parameter } from './parameters.ts';
import type { Use } from './snapshot.ts';

/** Where files are read from. */
export interface Source {
  reader: PrismaClient;
  readPool: Pool;
}

/** A row as files hold it, in the order of the columns. */
export type Line = readonly Cell[];

/** A file under given parameters. */
export interface Selection {
  columns: readonly Column[];
  count(source: Source): Promise<number>;
  /** Hands on the rows of one moment, a page at a time. */
  read(source: Source, use: Use<Line>): Promise<void>;
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
export const linesOf = <Row>(columns: readonly Reading<Row>[], rows: readonly Row[]): Line[] =>
  rows.map((row) => columns.map((column) => column.value(row)));

/** {@link linesOf} for each page. */
export async function* linePages<Row>(
  columns: readonly Reading<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Line[]> {
  for await (const rows of pages) yield linesOf(columns, rows);
}
