import { Prisma } from '@communique/db';
import { columnOf, keyOf, tableOf } from '../sql/model.ts';
import { conditionOf } from '../sql/where.ts';
import type { Query } from './nested.ts';
import { following, keysOf, orderBy } from './order.ts';
import { name } from './text.ts';

/** The column of a model's key. */
export const keyColumn = (model: string): string => columnOf(model, keyOf(model))?.name ?? 'id';

/**
 * `(SELECT * FROM … WHERE … ORDER BY … LIMIT …)`: the rows of a model that a query means.
 * @param within a further condition over the alias, such as the join to a parent.
 */
export function page(
  model: string,
  { where, orderBy: order, take, cursor }: Query,
  alias: string,
  within?: Prisma.Sql,
): Prisma.Sql {
  const conditions = [...(within ? [within] : []), conditionOf(model, where, alias)];
  const sorted = orderBy(keysOf(model, order, alias));
  const limit = take === null ? Prisma.empty : Prisma.raw(`LIMIT ${take + (cursor === null ? 0 : 1)}`);
  const rows = (further: readonly Prisma.Sql[]): Prisma.Sql =>
    Prisma.sql`(SELECT * FROM ${name(tableOf(model))} ${name(alias)} WHERE ${Prisma.join([...conditions, ...further], ' AND ')} ${sorted} ${limit})`;
  if (cursor === null) return rows([]);
  const at = `${alias}c`;
  const record = Prisma.sql`(SELECT * FROM ${name(tableOf(model))} ${name(at)} WHERE ${name(at, keyColumn(model))} = ${cursor}) ${name(at)}`;
  const onwards = following(model, order, alias, at).map((condition) => rows([condition]));
  const last = take === null ? Prisma.empty : Prisma.raw(`LIMIT ${take}`);
  return Prisma.sql`(SELECT ${name(alias)}.* FROM ${record} CROSS JOIN LATERAL (${Prisma.join(onwards, ' UNION ALL ')}) ${name(alias)} ${sorted} ${last} OFFSET 1)`;
}

/** `(SELECT count(*) …)::text`: how many rows a filter means. */
export const total = (model: string, where: object, alias: string, within?: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT count(*) FROM ${name(tableOf(model))} ${name(alias)} WHERE ${Prisma.join([...(within ? [within] : []), conditionOf(model, where, alias)], ' AND ')})::text`;
