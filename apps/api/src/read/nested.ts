import { GiveUp } from './give-up.ts';
import { argsOf, type Field, type Nodes, type Scope } from './scope.ts';

/** Stands in a Prisma selection where the selection of the field's own type goes. */
const HERE = Symbol('nested');

/** What a field loads: a relation of its record, and perhaps one of that. */
export interface Loaded {
  relation: string;
  query: Query;
  /** The relation of the loaded records that holds the field's value, where it is not they themselves. */
  through: string | null;
}

/** A Prisma query of a relation, as far as the fast path knows it. */
export interface Query {
  where: object;
  orderBy: unknown;
  take: number | null;
  /** The key after which a page begins; the record itself is then left out by `skip`. */
  cursor: string | null;
}

type Selection = Readonly<Record<string | symbol, unknown>>;

/**
 * What the `select` of a field loads, read from the very function that the Prisma plug-in calls.
 * @throws GiveUp when it loads more than the nested selection.
 */
export function loadedBy(scope: Scope, field: Field, nodes: Nodes): Loaded {
  const select = field.extensions.pothosPrismaSelect;
  if (typeof select !== 'function') throw new GiveUp(`The field ${field.name}.`);
  const args = argsOf(scope, field, nodes);
  const nest = (query: unknown): Selection => ({
    ...(typeof query === 'function' ? query(args, scope.context) : (query as Selection | undefined)),
    [HERE]: true,
  });
  const selected = select(args, scope.context, nest, () => new Set()) as { select?: Selection };
  const [[relation, query] = [], ...more] = Object.entries(selected.select ?? {});
  if (!relation || more.length) throw new GiveUp(`What ${field.name} loads.`);
  return { relation, ...nestedIn(field, query as Selection) };
}

function nestedIn(field: Field, query: Selection): Omit<Loaded, 'relation'> {
  const { select, ...own } = query;
  if (query[HERE]) return { query: queryOf(field, own), through: null };
  const [[through, inner] = [], ...more] = Object.entries((select as Selection | undefined) ?? {});
  const isWhole = through && !more.length && (inner as Selection)[HERE] && Object.keys(inner as Selection).length === 0;
  if (!isWhole) throw new GiveUp(`What ${field.name} loads.`);
  return { query: queryOf(field, own), through };
}

function queryOf(field: Field, { where, orderBy, take, skip, cursor, ...more }: Selection): Query {
  const isForward = take === undefined || (typeof take === 'number' && take >= 0);
  const isPage = (skip ?? 0) === (cursor ? 1 : 0);
  if (Object.keys(more).length || !isForward || !isPage) throw new GiveUp(`The query of ${field.name}.`);
  return {
    where: (where as object | undefined) ?? {},
    orderBy,
    take: (take as number | undefined) ?? null,
    cursor: cursor ? String(Object.values(cursor as object)[0]) : null,
  };
}
