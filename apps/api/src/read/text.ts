import { Prisma } from '@communique/db';
import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { labelOf } from '../sql/model.ts';
import { GiveUp } from './give-up.ts';

/** JSON text in parts: text that is known when the statement is made, and SQL that gives text and never null. */
export type Json = readonly (string | Prisma.Sql)[];

/** An identifier of SQL. */
export const name = (...path: string[]): Prisma.Sql =>
  Prisma.raw(path.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'));

/** Pieces of JSON text one after another; known text that meets is one part. */
export function concat(pieces: readonly Json[]): Json {
  const parts: (string | Prisma.Sql)[] = [];
  for (const part of pieces.flat()) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/** All of it as SQL. */
export const sqlOf = (json: Json): Prisma.Sql =>
  json.length
    ? Prisma.join(
        json.map((part) => (typeof part === 'string' ? Prisma.raw(`'${part.replaceAll("'", "''")}'`) : part)),
        '||',
      )
    : Prisma.sql`''`;

/** Known text at both ends, and the SQL between. */
function endsOf(json: Json): { before: string; sql: Prisma.Sql; after: string } {
  const [first] = json;
  const last = json.length > 1 ? json.at(-1) : undefined;
  const before = typeof first === 'string' ? first : '';
  const after = typeof last === 'string' ? last : '';
  return { before, sql: sqlOf(json.slice(before ? 1 : 0, after ? -1 : undefined)), after };
}

/**
 * JSON that something is put around, such as a sub-select; known text stays outside, where it need not be copied.
 * @param wrap gives one row whatever it is put around.
 */
export function around(json: Json, wrap: (sql: Prisma.Sql) => Prisma.Sql): Json {
  const { before, sql, after } = endsOf(json);
  return concat([[before], [wrap(sql)], [after]]);
}

/** `{"key":value,…}` */
export const object = (entries: readonly (readonly [key: string, value: Json])[]): Json =>
  concat([
    ...entries.flatMap(([key, value], at) => [[`${at ? ',' : '{'}${JSON.stringify(key)}:`], value]),
    [entries.length ? '}' : '{}'],
  ]);

/** A list of which each row makes an item. */
export interface Items {
  /** What a row gives: the item but for the text at its ends that all have, which is put between them at once. */
  row: Prisma.Sql;
  /** `[…]` of all rows in their order, `[]` when there is none, from the column that holds what each gives. */
  of(column: Prisma.Sql, condition?: Prisma.Sql): Json;
}

/** A list of such items. */
export function listOf(item: Json): Items {
  const { before, sql, after } = endsOf(item);
  return {
    row: sql,
    of: (column, condition = Prisma.empty) => {
      const all = Prisma.sql`string_agg(${column}, ${sqlOf([`${after},${before}`])}) ${condition}`;
      return ['[', Prisma.sql`coalesce(${sqlOf(concat([[before], [all], [after]]))}, '')`, ']'];
    },
  };
}

/** Scalars as graphql-js and JSON.stringify write them. Floats below 0.000001 would be written otherwise: none is stored. */
const SCALARS: Readonly<Record<string, (column: Prisma.Sql) => Json>> = {
  ID: (column) => [quoted(column)],
  String: (column) => [quoted(column)],
  Int: (column) => [Prisma.sql`${column}::text`],
  Float: (column) => [Prisma.sql`to_jsonb(${column})::text`],
  Boolean: (column) => [Prisma.sql`${column}::text`],
  Date: (column) => ['"', Prisma.sql`to_char(${column}::timestamp, 'YYYY-MM-DD')`, '"'],
  DateTime: (column) => ['"', Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`, '"'],
};

/** Text as JSON, escaped as JSON.stringify does. */
const quoted = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`to_json(${column}::text)::text`;

/**
 * A column as the JSON of a field.
 * @param nullable whether the column may be null.
 * @throws GiveUp when the field's type has no such text, or could not be null.
 */
export function leaf(type: GraphQLOutputType, column: Prisma.Sql, nullable: boolean): Json {
  if (nullable && isNonNullType(type)) throw new GiveUp('A column may be null where its field may not.');
  const text = textOf(type, column);
  return nullable ? [Prisma.sql`coalesce(${sqlOf(text)}, 'null')`] : text;
}

function textOf(type: GraphQLOutputType, column: Prisma.Sql): Json {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) {
    if (named.name !== 'String') throw new GiveUp(`A list of ${named.name}.`);
    return [Prisma.sql`to_json(coalesce(${column}, '{}'))::text`];
  }
  if (isEnumType(named)) {
    const cases = named.getValues().map(({ name: value }) => `WHEN '${labelOf(value)}' THEN '"${value}"'`);
    return [Prisma.sql`CASE ${column} ${Prisma.raw(cases.join(' '))} END`];
  }
  const scalar = SCALARS[named.name];
  if (!scalar) throw new GiveUp(`The scalar ${named.name}.`);
  return scalar(column);
}

/** JSON, or null where a condition holds. */
export const nullWhere = (condition: Prisma.Sql, json: Json): Json => [
  Prisma.sql`CASE WHEN ${condition} THEN 'null' ELSE ${sqlOf(json)} END`,
];
