import { Prisma } from '@communique/db';
import { isNonNullType } from 'graphql';
import type { ReadRows } from './declare.ts';
import { GiveUp } from './give-up.ts';
import { keyColumn } from './page.ts';
import { joined, NULL, type Row } from './record.ts';
import { argsOf, type Field, type Nodes, objectType, type Scope, selectedIn, selection } from './scope.ts';
import { type Json, leaf, list, name } from './text.ts';

/** The JSON of a list of rows that SQL gives, with the records they name. */
export function rows(scope: Scope, field: Field, nodes: Nodes, read: ReadRows): Json {
  const type = objectType(field.type);
  const asked = selectedIn(scope, type, nodes);
  const source = read.rows(
    argsOf(scope, field, nodes),
    new Set([...asked.values()].map(([node]) => node?.name.value ?? '')),
  );
  if (!source) throw new GiveUp(`The rows of ${field.name}.`);
  const alias = scope.alias();
  const row: Row = { model: '', alias, joins: [] };
  const item = selection(type, asked, (part, own) => {
    const named = source.records[part.name];
    if (source.nulls.has(part.name)) {
      if (isNonNullType(part.type)) throw new GiveUp(part.name);
      return NULL;
    }
    if (named) {
      const { key, json } = joined(
        scope,
        row,
        { target: named.model, from: named.column, to: keyColumn(named.model) },
        objectType(part.type),
        own,
      );
      return isNonNullType(part.type) ? json : Prisma.sql`CASE WHEN ${key} IS NULL THEN 'null' ELSE ${json} END`;
    }
    const value = source.values[part.name];
    if (!value) throw new GiveUp(`${type.name}.${part.name}`);
    return leaf(part.type, value(alias), !isNonNullType(part.type));
  });
  const each = scope.alias();
  return Prisma.sql`(SELECT ${list(name(each, 'item'))} FROM (SELECT ${item} AS item FROM (${source.from}) ${name(alias)} ${Prisma.join(row.joins.length ? row.joins : [Prisma.empty], ' ')} ORDER BY ${name(alias, 'place')}) ${name(each)})`;
}
