import { InvalidInput } from './error/failure.ts';

/** How deep `and`, `or` and `not` may stand in one another. */
const DEEPEST = 5;

/** Parts of an input that may all be left out, or be null. */
export type Asked<Parts> = { [Part in keyof Parts]?: Parts[Part] | null | undefined };

/** The parts that every filter has besides its own conditions. */
export type Combined<Filter> = Asked<{ and: readonly Filter[]; or: readonly Filter[]; not: Filter }>;

/** How conditions are put together in one language: Prisma's objects or SQL. */
export interface Logic<Condition> {
  all(conditions: readonly Condition[]): Condition;
  any(conditions: readonly Condition[]): Condition;
  none(condition: Condition): Condition;
}

/**
 * One condition for a filter: its own parts, `and`, `not`, and any of `or`, all together.
 * @param own translates the filter's own parts, without `and`, `or` and `not`.
 * @throws InvalidInput when filters are nested deeper than {@link DEEPEST}.
 */
export function combine<Filter extends Combined<Filter>, Condition>(
  filter: Filter,
  own: (filter: Filter) => readonly Condition[],
  logic: Logic<Condition>,
  depth = 0,
): Condition {
  if (depth > DEEPEST) throw new InvalidInput('filter', `Nest and, or and not at most ${DEEPEST} deep.`);
  const inner = (part: Filter) => combine(part, own, logic, depth + 1);
  return logic.all([
    ...own(filter),
    ...(filter.and ?? []).map(inner),
    ...(filter.or?.length ? [logic.any(filter.or.map(inner))] : []),
    ...(filter.not ? [logic.none(inner(filter.not))] : []),
  ]);
}

/** {@link Logic} of Prisma's `where` objects. */
export const prismaLogic = <Where extends object>(): Logic<Where> => ({
  all: (conditions) => ({ AND: conditions }) as unknown as Where,
  any: (conditions) => ({ OR: conditions }) as unknown as Where,
  none: (condition) => ({ NOT: condition }) as unknown as Where,
});
