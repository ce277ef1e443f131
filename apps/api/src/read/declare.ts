import type { Prisma } from '@communique/db';

/** Arguments of a field, coerced. */
export type Args = Readonly<Record<string, unknown>>;

/** What a root list is made of, for Prisma and for the compiler alike. */
export interface Chosen {
  where: object;
  orderBy: readonly object[];
}

/** A connection of a Prisma model at the root of a query. */
export interface ReadConnection {
  kind: 'connection';
  model: string;
  /** @throws InvalidInput when the arguments cannot be used. */
  chosen(args: Args): Chosen;
}

/** A list of rows that SQL gives, with records and values in them. */
export interface ReadRows {
  kind: 'rows';
  /**
   * The rows in their order, or null when they are better made otherwise.
   * @param asked names of the fields that are asked for.
   * @throws InvalidInput when the arguments cannot be used.
   */
  rows(args: Args, asked: ReadonlySet<string>): RowSource | null;
}

export interface RowSource {
  /** The rows, each with the keys of its records. */
  rows: Prisma.Sql;
  /** What else stands in WITH, over the rows as `found`: names and their SQL. */
  beside: readonly (readonly [name: string, sql: Prisma.Sql])[];
  /** What is joined to `found` to put it in order, with the condition on all of it. */
  joins: Prisma.Sql;
  where: Prisma.Sql;
  orderBy: Prisma.Sql;
  /** Fields that hold a record: the model, and the column that holds its key, of `found` or of what stands beside it. */
  records: Readonly<Record<string, { model: string; table: string; column: string }>>;
  /** Other fields: SQL over `found`. May be null where the field may. */
  values: Readonly<Record<string, Prisma.Sql>>;
  /** Fields that are always null here. */
  nulls: ReadonlySet<string>;
}

/** A field whose value is what its `select` nests, with nothing done to it: one level or two below the record. */
export interface ReadNested {
  kind: 'nested';
}

/** A field that SQL works out from its record. */
export interface ReadValue {
  kind: 'value';
  /** @param row alias of the record's row. */
  sql(row: string): Prisma.Sql;
  nullable: boolean;
}

export type Read = ReadConnection | ReadRows | ReadNested | ReadValue;

/**
 * The `extensions` of a field that the fast path may read in SQL, beside the resolver that the normal way uses. Fields
 * that expose a column or a relation need none.
 */
export const readable = (read: Read): { read: Read } => ({ read });

/**
 * The same for a connection at the root.
 * @param chosen which records, and in what order; the resolver uses it too.
 */
export const readableConnection = <Given>(model: string, chosen: (args: Given) => Chosen): { read: Read } =>
  readable({ kind: 'connection', model, chosen: (args) => chosen(args as Given) });

/** The declaration of a field, if it has one. */
export const readOf = (extensions: Readonly<Record<string, unknown>>): Read | undefined =>
  extensions.read as Read | undefined;
