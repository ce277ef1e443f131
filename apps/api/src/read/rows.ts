import { Prisma } from '@communique/db';
import { isNonNullType } from 'graphql';
import type { ReadRows, RowDimension, RowSource } from './declare.ts';
import { foldedRows, foldOf, unfolded } from './fold.ts';
import { GiveUp } from './give-up.ts';
import { keyColumn } from './page.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { argsOf, entriesOf, type Field, type Nodes, objectType, type Row, type Scope, selectedIn } from './scope.ts';
import { around, concat, type Json, leaf, listOf, name, nullWhere, sqlOf } from './text.ts';

/** A dimension while it is compiled. */
interface Told {
  dimension: RowDimension;
  /** The table of its values: their key, their rank, and texts. */
  table: string;
  /** Joins that its records add. */
  joins: Prisma.Sql[];
  texts: Prisma.Sql[];
}

/**
 * The JSON of a list of rows that SQL gives, with the records they name. Texts of a dimension's values are made once,
 * however many rows have them, and rows of a series are put together as one, so that a row costs little.
 */
export function rows(scope: Scope, field: Field, nodes: Nodes, read: ReadRows): Json {
  const type = objectType(field.type);
  const asked = selectedIn(scope, type, nodes);
  const fields = [...asked.values()].map(([node]) => node?.name.value ?? '');
  const source = read.rows(argsOf(scope, field, nodes), new Set(fields));
  if (!source) throw new GiveUp(`The rows of ${field.name}.`);
  const fold = foldOf(source, fields);
  const dimensions = fold ? source.dimensions.slice(0, -1) : source.dimensions;
  const told = dimensions.map((dimension): Told => ({ dimension, table: scope.alias(), joins: [], texts: [] }));
  const own = { ...source.values, ...fold?.values };
  const pieces = piecesOf(
    entriesOf(type, asked, (part, inner) => pieceOf(scope, { ...source, values: own }, told, part, inner)),
  );
  const textOf = ({ place, json }: Piece): Json => (place === null ? json : textIn(told[place], json));
  const items = listOf(fold ? unfolded(pieces, textOf) : concat(pieces.map(textOf)));
  const members = pieces.find(({ place }) => place === null)?.json ?? [];
  const each = scope.alias();
  const tables = [
    Prisma.sql`found AS MATERIALIZED (${fold ? foldedRows(source, fold, members) : source.rows})`,
    ...told.map(tableOf),
  ];
  const joins = told.map(
    ({ table, dimension: { of } }) => Prisma.sql`JOIN ${name(table)} ON ${name(table, 'key')} = ${of}`,
  );
  const ranks = told.map(({ table }) => name(table, 'rank'));
  const count = fold ? Prisma.sql`sum(n)` : Prisma.sql`count(*)`;
  const isFew = Prisma.sql`1 / (${Prisma.raw(String(source.most + 1))} - (SELECT ${count} FROM found)) >= 0`;
  return around(
    items.of(name(each, 'item')),
    (all) => Prisma.sql`(WITH ${Prisma.join(tables)} SELECT ${all} FROM (
    SELECT ${items.row} AS item FROM found ${Prisma.join(joins, ' ')} WHERE ${isFew} ORDER BY ${Prisma.join(ranks)}) ${name(each)})`,
  );
}

/** A field of a row, and where it is made; known text where it is always null. */
function pieceOf(scope: Scope, source: RowSource, told: readonly Told[], field: Field, nodes: Nodes): Piece | string {
  const isNullable = !isNonNullType(field.type);
  if (source.nulls.has(field.name) && isNullable) return 'null';
  const own = source.values[field.name];
  if (own) return { place: null, json: leaf(field.type, own, isNullable) };
  for (const [place, { dimension, joins }] of told.entries()) {
    const named = dimension.records[field.name];
    if (named) return { place, json: recordIn(scope, { ...named, joins }, field, nodes) };
    const value = dimension.values[field.name];
    if (value) return { place, json: leaf(field.type, value, isNullable) };
  }
  throw new GiveUp(`The field ${field.name} of a row.`);
}

function recordIn(scope: Scope, row: Row, field: Field, nodes: Nodes): Json {
  const json = scope.record(objectType(field.type), row, nodes);
  if (isNonNullType(field.type)) return json;
  return nullWhere(Prisma.sql`${name(row.alias, keyColumn(row.model))} IS NULL`, json);
}

/** Has a dimension make a text with its values, and gives the column that holds it. */
function textIn(told: Told | undefined, json: Json): Json {
  if (!told) throw new GiveUp('A row without dimensions.');
  const column = `c${told.texts.length}`;
  told.texts.push(Prisma.sql`${sqlOf(json)} AS ${name(column)}`);
  return [name(told.table, column)];
}

function tableOf({ dimension: { from, key, orderBy }, table, joins, texts }: Told): Prisma.Sql {
  const columns = [Prisma.sql`${key} AS key`, Prisma.sql`row_number() OVER (ORDER BY ${orderBy}) AS rank`, ...texts];
  return Prisma.sql`${name(table)} AS MATERIALIZED (SELECT ${Prisma.join(columns)} FROM ${from} ${Prisma.join(joins.length ? joins : [Prisma.empty], ' ')})`;
}
