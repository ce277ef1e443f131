import { Prisma } from '@communique/db';
import { followedIn, REDIRECTS } from './following.ts';
import { columnOf, labelOf, type Relation, relationOf, tableOf } from './model.ts';

/**
 * The condition of a Prisma `where` in SQL, so that what is counted or written by SQL is what lists hold, by one and the
 * same filter. It knows what the filters of this API use; `test/sql-where.test.ts` holds it against Prisma itself.
 * @param model name of the Prisma model.
 * @param alias of the model's table in the statement; tables further in get aliases that begin with it.
 * @throws Error for a part of `where` that it does not know.
 */
export function conditionOf(model: string, where: object, alias: string): Prisma.Sql {
  const parts = Object.entries(where).flatMap(([name, asked]) =>
    asked === undefined ? [] : [part(model, alias, name, asked)],
  );
  return every(parts);
}

const every = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.length ? Prisma.sql`(${Prisma.join([...parts], ' AND ')})` : Prisma.sql`TRUE`;
const some = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.length ? Prisma.sql`(${Prisma.join([...parts], ' OR ')})` : Prisma.sql`FALSE`;

function part(model: string, alias: string, name: string, asked: unknown): Prisma.Sql {
  const all = (conditions: unknown): Prisma.Sql[] =>
    [conditions].flat().map((condition) => conditionOf(model, condition as object, alias));
  if (name === 'AND') return every(all(asked));
  if (name === 'OR') return some(all(asked));
  if (name === 'NOT') return Prisma.sql`NOT ${every(all(asked))}`;
  const column = columnOf(model, name);
  if (column) {
    const value = (given: unknown): unknown => parameterOf(given, column.isEnum);
    return compared(Prisma.raw(`${alias}."${column.name}"`), asked, value);
  }
  return related(model, alias, name, asked);
}

/** @param key the row's own key, where the row is not looked up. */
function related(model: string, alias: string, name: string, asked: unknown, key?: string): Prisma.Sql {
  const relation = relationOf(model, name);
  if (!relation) throw new Error(`No condition in SQL for ${model}.${name}.`);
  const inner = `${alias}_${name}`.slice(-60).replace(/^[^a-z]+/i, '');
  const from = key ?? `${alias}."${relation.from}"`;
  const exists = (where: object): Prisma.Sql =>
    Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(
      `"${tableOf(relation.target)}" ${inner} WHERE ${inner}."${relation.to}" = ${from}`,
    )} AND ${conditionOf(relation.target, where, inner)})`;
  if (!relation.isList) {
    const further = beyond(relation, asked as object);
    return further ? related(relation.target, inner, further.name, further.asked, from) : exists(asked as object);
  }
  const quantified = Object.entries(asked as Record<string, object>).map(([quantifier, where]) => {
    if (quantifier === 'some') return exists(where);
    if (quantifier === 'none') return Prisma.sql`NOT ${exists(where)}`;
    throw new Error(`No condition in SQL for ${model}.${name}.${quantifier}.`);
  });
  return every(quantified);
}

/** What is asked of a record when it is only whether some record names it: that one is looked up, the first is not. */
function beyond(relation: Relation, asked: object): { name: string; asked: object } | null {
  const [[name, inner] = [], ...more] = Object.entries(asked);
  if (!name || more.length || columnOf(relation.target, name)) return null;
  const further = relationOf(relation.target, name);
  const isSome = further?.isList && further.from === relation.to && Object.keys(inner).join() === 'some';
  return isSome ? { name, asked: inner } : null;
}

type Value = (given: unknown) => unknown;

/** Days go as text, which Postgres reads as what the column holds. */
function parameterOf(given: unknown, isEnum: boolean): unknown {
  if (Array.isArray(given)) return given.map((item) => parameterOf(item, isEnum));
  if (given instanceof Date) return given.toISOString();
  return isEnum && typeof given === 'string' ? labelOf(given) : given;
}

/** Keys of people and visits with those that they lead to by now, made once a statement so that an index finds them. */
function keysIn(given: unknown, value: Value): Prisma.Sql {
  const type = followedIn(given);
  if (!type) return Prisma.sql`${value(given)}`;
  const table = Prisma.raw(REDIRECTS[type]);
  return Prisma.sql`ARRAY(SELECT to_id FROM ${table} WHERE from_id = ANY (${value(given)}::uuid[])) || ${value(given)}::uuid[]`;
}

function compared(column: Prisma.Sql, asked: unknown, value: Value): Prisma.Sql {
  if (asked === null) return Prisma.sql`${column} IS NULL`;
  if (typeof asked !== 'object' || asked instanceof Date) return Prisma.sql`${column} = ${value(asked)}`;
  const { mode, ...operators } = asked as Record<string, unknown>;
  const like = mode === 'insensitive' ? Prisma.sql`ILIKE` : Prisma.sql`LIKE`;
  return every(
    Object.entries(operators).map(([operator, given]) => {
      switch (operator) {
        case 'equals':
          return compared(column, given, value);
        case 'not':
          return given === null ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} <> ${value(given)}`;
        case 'in':
          return Prisma.sql`${column} = ANY (${keysIn(given, value)})`;
        case 'gte':
          return Prisma.sql`${column} >= ${value(given)}`;
        case 'gt':
          return Prisma.sql`${column} > ${value(given)}`;
        case 'lte':
          return Prisma.sql`${column} <= ${value(given)}`;
        case 'lt':
          return Prisma.sql`${column} < ${value(given)}`;
        case 'contains':
          return Prisma.sql`${column} ${like} ${`%${given}%`}`;
        case 'has':
          return Prisma.sql`${value(given)} = ANY (${column})`;
        default:
          throw new Error(`No condition in SQL with ${operator}.`);
      }
    }),
  );
}
