import { Prisma } from '@communique/db';
import { columnOf, relationOf, tableOf } from '../sql/model.ts';
import { GiveUp } from './give-up.ts';
import { name } from './text.ts';

/** One key of an order. */
interface Key {
  column: Prisma.Sql;
  /** Field of the model itself; null where it is a field of a related record. */
  field: string | null;
  descending: boolean;
  nulls: 'first' | 'last' | undefined;
  nullable: boolean;
}

/** The keys of a Prisma `orderBy` over an alias. @throws GiveUp for what it does not know. */
export function keysOf(model: string, orderBy: unknown, alias: string): Key[] {
  return [orderBy ?? []]
    .flat()
    .flatMap((part) => Object.entries(part as object).map(([field, asked]) => keyOf(model, field, asked, alias)));
}

function keyOf(model: string, field: string, asked: unknown, alias: string): Key {
  const column = columnOf(model, field);
  if (!column) return relatedKey(model, field, asked, alias);
  const { sort, nulls } =
    typeof asked === 'string'
      ? { sort: asked, nulls: undefined }
      : (asked as { sort: string; nulls?: 'first' | 'last' });
  return { column: name(alias, column.name), field, descending: sort === 'desc', nulls, nullable: !column.isRequired };
}

function relatedKey(model: string, field: string, asked: unknown, alias: string): Key {
  const relation = relationOf(model, field);
  if (!relation || relation.isList) throw new GiveUp(`An order by ${model}.${field}.`);
  const inner = `${alias}o`;
  const [key, ...more] = keysOf(relation.target, asked, inner);
  if (!key || more.length) throw new GiveUp(`An order by ${model}.${field}.`);
  const column = Prisma.sql`(SELECT ${key.column} FROM ${name(tableOf(relation.target))} ${name(inner)} WHERE ${name(inner, relation.to)} = ${name(alias, relation.from)})`;
  return { ...key, column, field: null, nullable: true };
}

/** `ORDER BY …`, or nothing. */
export const orderBy = (keys: readonly Key[]): Prisma.Sql =>
  keys.length
    ? Prisma.sql`ORDER BY ${Prisma.join(keys.map(({ column, descending, nulls }) => Prisma.sql`${column} ${Prisma.raw(`${descending ? 'DESC' : 'ASC'}${nulls ? ` NULLS ${nulls}` : ''}`)}`))}`
    : Prisma.empty;

/**
 * Where a page goes on: conditions of which any may hold, for the record of the cursor and all that follow it. The first is
 * a range of an index, so that a deep page costs what the first does.
 * @param cursor alias of that record.
 * @throws GiveUp for orders other than one nullable key with nulls last, then keys without null; all fields of the model.
 */
export function following(model: string, asked: unknown, alias: string, cursor: string): Prisma.Sql[] {
  const keys = keysOf(model, asked, alias);
  const at = keysOf(model, asked, cursor).map(({ column }) => column);
  const [lead, ...rest] = keys;
  if (!lead || keys.some(({ field }) => field === null) || rest.some(({ nullable }) => nullable)) {
    throw new GiveUp(`A page of ${model} in this order.`);
  }
  if (lead.nullable && lead.nulls !== 'last') throw new GiveUp(`A page of ${model} with nulls first.`);
  const beyond = (from: number): Prisma.Sql => {
    const { column, descending } = keys[from] as Key;
    const past = Prisma.raw(descending ? '<' : '>');
    if (from === keys.length - 1) return Prisma.sql`${column} ${past}= ${at[from]}`;
    return Prisma.sql`${column} ${past}= ${at[from]} AND (${column} ${past} ${at[from]} OR (${beyond(from + 1)}))`;
  };
  if (!lead.nullable) return [beyond(0)];
  const undated = rest.length
    ? Prisma.sql`${lead.column} IS NULL AND (${at[0]} IS NOT NULL OR (${beyond(1)}))`
    : Prisma.sql`${lead.column} IS NULL`;
  return [beyond(0), undated];
}
