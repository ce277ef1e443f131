import { Prisma } from '@communique/db';
import type { RowSource, Values } from './declare.ts';
import type { Piece } from './pieces.ts';
import { concat, type Json, name, sqlOf } from './text.ts';

/** What parts the members of a series while they are one text: JSON never holds it. */
const BETWEEN = Prisma.sql`chr(1)`;

/** Rows that differ in their last dimension alone, as one row that holds them all. */
export interface Fold {
  /** Fields that each member of the series has of its own: SQL over the rows before they are folded, as `found`. */
  values: Values;
  orderBy: Prisma.Sql;
}

/**
 * Whether rows can be folded: what their members have of their own must stand together in each row.
 * @param fields names of the fields of a row, in their order.
 */
export function foldOf({ dimensions, values: own, nulls }: RowSource, fields: readonly string[]): Fold | null {
  const series = dimensions.length > 1 ? dimensions.at(-1)?.series : undefined;
  if (!series) return null;
  const values = { ...own, ...series.values };
  const isOwn = fields.filter((field) => field !== '__typename' && !nulls.has(field)).map((field) => field in values);
  const runs = isOwn.filter((own, at) => own && !isOwn[at - 1]).length;
  return runs === 1 ? { values, orderBy: series.orderBy } : null;
}

/**
 * The folded rows: the other dimensions' columns, how many members there are (`n`), and their own text (`members`). They
 * are grouped by the finest dimension first, so that sorting for it seldom compares more than that.
 */
export function foldedRows({ rows, dimensions }: RowSource, { orderBy }: Fold, own: Json): Prisma.Sql {
  const others = dimensions.slice(0, -1).toReversed();
  const columns = others.flatMap((dimension) => dimension.columns.map((column) => name(column)));
  return Prisma.sql`SELECT ${Prisma.join(columns)}, count(*) AS n, string_agg(${sqlOf(own)}, ${BETWEEN} ORDER BY ${orderBy}) AS members
    FROM (${rows}) found GROUP BY ${Prisma.join(columns)}`;
}

/** The JSON of all members of a folded row, commas between them: what is not their own is put around each. */
export function unfolded(pieces: readonly Piece[], textOf: (piece: Piece) => Json): Json {
  const at = pieces.findIndex(({ place }) => place === null);
  const before = concat(pieces.slice(0, at).map(textOf));
  const after = concat(pieces.slice(at + 1).map(textOf));
  const members = Prisma.sql`replace(found.members, ${BETWEEN}, ${sqlOf(concat([after, [','], before]))})`;
  return concat([before, [members], after]);
}
