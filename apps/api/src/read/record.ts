import { Prisma } from '@communique/db';
import { type GraphQLObjectType, getNullableType, isListType, isNonNullType } from 'graphql';
import { encodeId } from '../schema/ids.ts';
import { columnOf, type Relation, relationOf, tableOf } from '../sql/model.ts';
import { connection } from './connection.ts';
import { readOf } from './declare.ts';
import { GiveUp } from './give-up.ts';
import { type Loaded, loadedBy } from './nested.ts';
import { keysOf, orderBy } from './order.ts';
import { keyColumn, page } from './page.ts';
import { type Field, type Nodes, objectType, type Row, type Scope, selectedIn, selection } from './scope.ts';
import { around, type Json, leaf, listOf, name, nullWhere, sqlOf } from './text.ts';

/** The JSON of a record. @throws GiveUp when a field cannot be read so. */
export const record = (scope: Scope, type: GraphQLObjectType, row: Row, nodes: Nodes): Json =>
  selection(type, selectedIn(scope, type, nodes), (field, own) => fieldOf(scope, type, row, field, own));

function fieldOf(scope: Scope, type: GraphQLObjectType, row: Row, field: Field, nodes: Nodes): Json {
  const { extensions } = field;
  const exposed = extensions.pothosPrismaVariant;
  if (typeof exposed === 'string') {
    const column = columnOf(row.model, exposed);
    if (!column) throw new GiveUp(`${type.name}.${field.name}`);
    return leaf(field.type, columnIn(row, column.name), !column.isRequired);
  }
  if (field.name === 'id' && type.getInterfaces().some(({ name: one }) => one === 'Node')) {
    return [`"${encodeId(type.name, '')}`, Prisma.sql`${columnIn(row, keyColumn(row.model))}::text`, '"'];
  }
  const read = readOf(extensions);
  if (read?.kind === 'value') {
    row.named?.join();
    return leaf(field.type, read.sql(row.alias), read.nullable);
  }
  if (!extensions.pothosPrismaRelationField && read?.kind !== 'nested') throw new GiveUp(`${type.name}.${field.name}`);
  return related(scope, row, field, nodes);
}

/** What relations give: a page, a list, or one record. */
function related(scope: Scope, row: Row, field: Field, nodes: Nodes): Json {
  const loaded = loadedBy(scope, field, nodes);
  const relation = relationOf(row.model, loaded.relation);
  if (!relation) throw new GiveUp(`The relation ${loaded.relation}.`);
  const isConnection = objectType(field.type).name.endsWith('Connection');
  const here = (alias: string): Prisma.Sql => Prisma.sql`${name(alias, relation.to)} = ${columnIn(row, relation.from)}`;
  if (isConnection) {
    return connection(scope, field, nodes, { model: relation.target, query: loaded.query, within: here });
  }
  if (relation.isList) return children(scope, relation, loaded, field, nodes, here);
  if (loaded.through) throw new GiveUp(`What ${field.name} loads.`);
  return parent(scope, row, relation, field, nodes);
}

/** Records below a record: a list, or the first of them alone. */
function children(
  scope: Scope,
  relation: Relation,
  { query, through }: Loaded,
  field: Field,
  nodes: Nodes,
  here: (alias: string) => Prisma.Sql,
): Json {
  const isList = isListType(getNullableType(field.type));
  const alias = scope.alias();
  const row: Row = { model: relation.target, alias, joins: [] };
  const taken = isList ? query : { ...query, take: 1 };
  const rows = page(relation.target, taken, alias, here(alias));
  const keys = orderBy(keysOf(relation.target, query.orderBy, alias));
  const type = objectType(field.type);
  const item = through ? throughParent(scope, row, through, type, nodes) : record(scope, type, row, nodes);
  const from = Prisma.sql`FROM ${rows} ${name(alias)} ${Prisma.join(row.joins.length ? row.joins : [Prisma.empty], ' ')}`;
  if (isList) {
    const each = scope.alias();
    const items = listOf(item);
    return around(
      items.of(name(each, 'item')),
      (all) => Prisma.sql`(SELECT ${all} FROM (SELECT ${items.row} AS item ${from} ${keys}) ${name(each)})`,
    );
  }
  if (isNonNullType(field.type)) throw new GiveUp(`${field.name} may be missing.`);
  return [Prisma.sql`coalesce((SELECT ${sqlOf(item)} ${from}), 'null')`];
}

function throughParent(scope: Scope, row: Row, through: string, type: GraphQLObjectType, nodes: Nodes): Json {
  const relation = relationOf(row.model, through);
  if (!relation || relation.isList || !relation.isRequired) throw new GiveUp(`The relation ${through}.`);
  return joined(scope, row, relation, type, nodes).json;
}

function parent(scope: Scope, row: Row, relation: Relation, field: Field, nodes: Nodes): Json {
  if (!relation.isRequired && isNonNullType(field.type)) throw new GiveUp(`${field.name} may be missing.`);
  const { json, key } = joined(scope, row, relation, objectType(field.type), nodes);
  return relation.isRequired ? json : nullWhere(Prisma.sql`${key} IS NULL`, json);
}

/** The record that a column of the row names: its JSON, and its key there. It is joined when more than that is asked. */
function joined(
  scope: Scope,
  row: Row,
  { target, from, to }: Pick<Relation, 'target' | 'from' | 'to'>,
  type: GraphQLObjectType,
  nodes: Nodes,
) {
  const alias = scope.alias();
  const key = columnIn(row, from);
  let isJoined = false;
  const join = (): void => {
    if (!isJoined)
      row.joins.push(Prisma.sql`LEFT JOIN ${name(tableOf(target))} ${name(alias)} ON ${name(alias, to)} = ${key}`);
    isJoined = true;
  };
  return { key, json: record(scope, type, { model: target, alias, joins: row.joins, named: { key, join } }, nodes) };
}

/** A column of a row. */
function columnIn({ model, alias, named }: Row, column: string): Prisma.Sql {
  if (column === keyColumn(model) && named) return named.key;
  named?.join();
  return name(alias, column);
}
