import { Prisma } from '@communique/db';
import { GiveUp } from './give-up.ts';
import type { Query } from './nested.ts';
import { keysOf, orderBy } from './order.ts';
import { keyColumn, page, total } from './page.ts';
import { argsOf, type Field, type Nodes, objectType, type Row, type Scope, selectedIn, selection } from './scope.ts';
import { around, type Json, listOf, name, sqlOf } from './text.ts';

/** What a connection is a page of. */
export interface Paged {
  model: string;
  /** `take` is one more than the page, so that it shows whether more follows. */
  query: Query;
  /** The condition that ties its rows to their parent, over their alias. */
  within?: (alias: string) => Prisma.Sql;
}

/** The JSON of a connection. @throws GiveUp for pages from the end, and for orders that no page can go on in. */
export function connection(scope: Scope, field: Field, nodes: Nodes, { model, query, within }: Paged): Json {
  const args = argsOf(scope, field, nodes);
  if (args.last != null || args.before != null || query.take === null) throw new GiveUp('A page from the end.');
  const size = query.take - 1;
  const type = objectType(field.type);
  const asked = selectedIn(scope, type, nodes);
  const alias = scope.alias();
  const each = scope.alias();
  const row: Row = { model, alias, joins: [] };
  const columns: Prisma.Sql[] = [];
  const isEnded = [...asked.values()].some(([node]) => node?.name.value === 'pageInfo');
  const inPage = isEnded ? Prisma.sql`FILTER (WHERE ${name(each, 'n')} <= ${Prisma.raw(String(size))})` : Prisma.empty;
  const cursor: Json = [
    Prisma.sql`to_json(translate(encode(convert_to('GPC:S:' || ${name(alias, keyColumn(model))}::text, 'UTF8'), 'base64'), E'\n', ''))::text`,
  ];

  /** Rows' JSON as a column of the page, put together over it. */
  const items = (item: Json): Json => {
    const column = `c${columns.length}`;
    const { row: own, of } = listOf(item);
    columns.push(Prisma.sql`${own} AS ${name(column)}`);
    return of(name(each, column), inPage);
  };
  const edge = (own: Nodes, of: Field): Json => {
    const edgeType = objectType(of.type);
    return selection(edgeType, selectedIn(scope, edgeType, own), (part, inner) => {
      if (part.name === 'cursor') return cursor;
      if (part.name === 'node') return scope.record(objectType(part.type), row, inner);
      throw new GiveUp(`${edgeType.name}.${part.name}`);
    });
  };
  const cursorAt = (place: string): Json => {
    const column = `c${columns.length}`;
    columns.push(Prisma.sql`${sqlOf(cursor)} AS ${name(column)}`);
    return [
      Prisma.sql`coalesce((array_agg(${name(each, column)} ORDER BY ${name(each, 'n')}) ${inPage})[${Prisma.raw(place)}], 'null')`,
    ];
  };
  const pageInfo = (own: Nodes, of: Field): Json => {
    const infoType = objectType(of.type);
    return selection(infoType, selectedIn(scope, infoType, own), (part) => {
      if (part.name === 'hasNextPage') return [Prisma.sql`(count(*) > ${Prisma.raw(String(size))})::text`];
      if (part.name === 'hasPreviousPage') return [String(args.after != null)];
      if (part.name === 'startCursor') return cursorAt('1');
      if (part.name === 'endCursor') return cursorAt(`least(count(*), ${size})`);
      throw new GiveUp(`PageInfo.${part.name}`);
    });
  };
  const body = selection(type, asked, (part, own) => {
    if (part.name === 'nodes') return items(scope.record(objectType(part.type), row, own));
    if (part.name === 'edges') return items(edge(own, part));
    if (part.name === 'pageInfo') return pageInfo(own, part);
    if (part.name !== 'totalCount') throw new GiveUp(`${type.name}.${part.name}`);
    const counted = scope.alias();
    return [total(model, query.where, counted, within?.(counted))];
  });
  if (!columns.length && !isEnded) return body;
  const order = orderBy(keysOf(model, query.orderBy, alias));
  const numbered = isEnded ? [Prisma.sql`row_number() OVER (${order}) AS n`] : [];
  const rows = page(model, isEnded ? query : { ...query, take: size }, alias, within?.(alias));
  const selected = [...columns, ...numbered];
  const joins = Prisma.join(row.joins.length ? row.joins : [Prisma.empty], ' ');
  return around(
    body,
    (all) =>
      Prisma.sql`(SELECT ${all} FROM (SELECT ${Prisma.join(selected)} FROM ${rows} ${name(alias)} ${joins} ${order}) ${name(each)})`,
  );
}
