import { Prisma } from '@communique/db';
import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { labelOf } from '../sql/model.ts';
import { GiveUp } from './give-up.ts';

/** SQL that gives a piece of JSON text, and never null. */
export type Json = Prisma.Sql;

/** An identifier of SQL. */
export const name = (...path: string[]): Prisma.Sql =>
  Prisma.raw(path.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'));

/** JSON text that is known when the statement is made. */
export const literal = (text: string): Json => Prisma.raw(`'${text.replaceAll("'", "''")}'`);

/** Pieces of JSON text one after another. */
export const concat = (pieces: readonly Json[]): Json => Prisma.join([...pieces], '||');

/** `{"key":value,…}` */
export function object(entries: readonly (readonly [key: string, value: Json])[]): Json {
  const pieces = entries.flatMap(([key, value], at) => [literal(`${at ? ',' : '{'}${JSON.stringify(key)}:`), value]);
  return concat([...(entries.length ? pieces : [literal('{')]), literal('}')]);
}

/** `[…]` of the rows of a set, in its order; `[]` when there is none. */
export const list = (item: Prisma.Sql, condition: Prisma.Sql = Prisma.empty): Json =>
  Prisma.sql`'['||coalesce(string_agg(${item}, ',') ${condition}, '')||']'`;

/** Text as JSON, escaped as JSON.stringify does. */
const quoted = (column: Prisma.Sql): Json => Prisma.sql`to_json(${column}::text)::text`;

/** Scalars as graphql-js and JSON.stringify write them. Floats below 0.000001 would be written otherwise: none is stored. */
const SCALARS: Readonly<Record<string, (column: Prisma.Sql) => Json>> = {
  ID: quoted,
  String: quoted,
  Int: (column) => Prisma.sql`${column}::text`,
  Float: (column) => Prisma.sql`to_jsonb(${column})::text`,
  Boolean: (column) => Prisma.sql`${column}::text`,
  Date: (column) => Prisma.sql`'"'||to_char(${column}::timestamp, 'YYYY-MM-DD')||'"'`,
  DateTime: (column) => Prisma.sql`'"'||to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')||'"'`,
};

/**
 * A column as the JSON of a field.
 * @param nullable whether the column may be null.
 * @throws GiveUp when the field's type has no such text, or could not be null.
 */
export function leaf(type: GraphQLOutputType, column: Prisma.Sql, nullable: boolean): Json {
  if (nullable && isNonNullType(type)) throw new GiveUp('A column may be null where its field may not.');
  const text = textOf(type, column);
  return nullable ? Prisma.sql`coalesce(${text}, 'null')` : text;
}

function textOf(type: GraphQLOutputType, column: Prisma.Sql): Json {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) {
    if (named.name !== 'String') throw new GiveUp(`A list of ${named.name}.`);
    return Prisma.sql`to_json(coalesce(${column}, '{}'))::text`;
  }
  if (isEnumType(named)) {
    const cases = named.getValues().map(({ name: value }) => `WHEN '${labelOf(value)}' THEN '"${value}"'`);
    return Prisma.sql`CASE ${column} ${Prisma.raw(cases.join(' '))} END`;
  }
  const scalar = SCALARS[named.name];
  if (!scalar) throw new GiveUp(`The scalar ${named.name}.`);
  return scalar(column);
}
