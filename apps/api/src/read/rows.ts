import { Prisma } from '@communique/db';
import { isNonNullType } from 'graphql';
import { tableOf } from '../sql/model.ts';
import type { ReadRows, RowSource } from './declare.ts';
import { GiveUp } from './give-up.ts';
import { keyColumn } from './page.ts';
import { argsOf, type Field, type Nodes, objectType, type Row, type Scope, selectedIn, selection } from './scope.ts';
import { type Json, leaf, list, literal, name } from './text.ts';

/**
 * The JSON of a list of rows that SQL gives, with the records they name. Each record's text is made once, however many
 * rows name it.
 */
export function rows(scope: Scope, field: Field, nodes: Nodes, read: ReadRows): Json {
  const type = objectType(field.type);
  const asked = selectedIn(scope, type, nodes);
  const names = new Set([...asked.values()].map(([node]) => node?.name.value ?? ''));
  const source = read.rows(argsOf(scope, field, nodes), names);
  if (!source) throw new GiveUp(`The rows of ${field.name}.`);
  const beside = [...source.beside];
  const joins = [source.joins];
  const item = selection(type, asked, (part, own) => {
    const named = source.records[part.name];
    if (!named) return fieldValue(source, part);
    const texts = scope.alias();
    beside.push([texts, textsOf(scope, part, own, named)]);
    joins.push(Prisma.sql`LEFT JOIN ${name(texts)} ON ${name(texts, 'key')} = ${name(named.table, named.column)}`);
    const json = name(texts, 'json');
    return isNonNullType(part.type) ? json : Prisma.sql`coalesce(${json}, 'null')`;
  });
  const each = scope.alias();
  const tables = [['found', source.rows] as const, ...beside].map(
    ([table, sql]) => Prisma.sql`${name(table)} AS MATERIALIZED (${sql})`,
  );
  return Prisma.sql`(WITH ${Prisma.join(tables)} SELECT ${list(name(each, 'item'))} FROM (
    SELECT ${item} AS item FROM found ${Prisma.join(joins, ' ')} WHERE ${source.where} ORDER BY ${source.orderBy}) ${name(each)})`;
}

function fieldValue({ nulls, values }: RowSource, field: Field): Json {
  if (nulls.has(field.name) && !isNonNullType(field.type)) return literal('null');
  const value = values[field.name];
  if (!value) throw new GiveUp(`The field ${field.name} of a row.`);
  return leaf(field.type, value, !isNonNullType(field.type));
}

/** The text of every record that a column of the rows names, by its key; each is looked up by index, few are named. */
function textsOf(
  scope: Scope,
  field: Field,
  nodes: Nodes,
  { model, table, column }: RowSource['records'][string],
): Prisma.Sql {
  const alias = scope.alias();
  const row: Row = { model, alias, joins: [] };
  const json = scope.record(objectType(field.type), row, nodes);
  const key = name(alias, keyColumn(model));
  return Prisma.sql`SELECT ${key} AS key, ${json} AS json
    FROM (SELECT DISTINCT ${name(column)} AS key FROM ${name(table)}) named
    JOIN LATERAL (SELECT * FROM ${name(tableOf(model))} ${name(alias)} WHERE ${key} = named.key LIMIT 1) ${name(alias)} ON true
    ${Prisma.join(row.joins.length ? row.joins : [Prisma.empty], ' ')}`;
}
