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
  /** The rows as `found`, each with the keys of its dimensions. */
  rows: Prisma.Sql;
  /** What rows are told apart by, in the order in which they are sorted. */
  dimensions: readonly RowDimension[];
  /** How many rows an answer may have: with more the statement fails, so that the resolver says what to do. */
  most: number;
  /** Fields that each row has of its own: SQL over `found`. May be null where the field may. */
  values: Values;
  /** Fields that are always null here. */
  nulls: ReadonlySet<string>;
}

/** Fields by name, as SQL. */
export type Values = Readonly<Record<string, Prisma.Sql>>;

/** One thing that rows are told apart by. What is told of its values is put together once for each, not for each row. */
export interface RowDimension {
  /** Columns of `found` that hold its value. */
  columns: readonly string[];
  /** Its value in a row: SQL over `found`, never null. */
  of: Prisma.Sql;
  /** A FROM clause that gives its values in `found`, each once, with what is known of them. */
  from: Prisma.Sql;
  /** The same value over that clause, and what puts values in order. */
  key: Prisma.Sql;
  orderBy: Prisma.Sql;
  /** Fields that hold a record of that clause, by its alias; null where there is none. */
  records: Readonly<Record<string, { model: string; alias: string }>>;
  /** Other fields: SQL over that clause. */
  values: Values;
  /** Of a dimension that rows are a series in, such as months: its fields and order over `found` itself. */
  series?: { values: Values; orderBy: Prisma.Sql };
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
