import { InvalidInput } from './error/failure.ts';
import type { GeographyChoice } from './locality/geography.ts';

/** How deep `and`, `or` and `not` may stand in one another. */
const DEEPEST = 5;
/** How many filters one filter may be put together from. */
const MOST_FILTERS = 30;
/** How many items a list of a filter may have. */
const MOST_ITEMS = 500;

/** Parts of an input that may all be left out, or be null. */
export type Asked<Parts> = { [Part in keyof Parts]?: Parts[Part] | null | undefined };

/** The parts that every filter has besides its own conditions. */
export type Combined<Filter> = Asked<{
  and: readonly Filter[];
  or: readonly Filter[];
  not: Filter;
  geography: GeographyChoice;
}>;

/** A filter with the filter of another kind that it may hold: statements are chosen by their visits. */
interface Nested extends Combined<Nested> {
  visit?: Nested | null | undefined;
}

/** How conditions are put together in one language: Prisma's objects or SQL. */
export interface Logic<Condition> {
  all(conditions: readonly Condition[]): Condition;
  any(conditions: readonly Condition[]): Condition;
  none(condition: Condition): Condition;
}

/**
 * One condition for a filter: its own parts, `and`, `not`, and any of `or`, all together.
 * @param own translates the filter's own parts, without `and`, `or` and `not`, under the geography that holds there.
 * @param geography holds where no filter names another; a filter's own holds for those inside it as well.
 * @throws InvalidInput when filters are nested deeper than {@link DEEPEST}, or are more than {@link MOST_FILTERS}.
 */
export function combine<Filter extends Combined<Filter>, Condition>(
  filter: Filter,
  own: (filter: Filter, geography: GeographyChoice) => readonly Condition[],
  logic: Logic<Condition>,
  geography: GeographyChoice = 'AS_OF_VISIT',
): Condition {
  checkSize(filter);
  const whole = (part: Filter, outer: GeographyChoice): Condition => {
    const here = part.geography ?? outer;
    const inner = (nested: Filter): Condition => whole(nested, here);
    return logic.all([
      ...own(part, here),
      ...(part.and ?? []).map(inner),
      ...(part.or?.length ? [logic.any(part.or.map(inner))] : []),
      ...(part.not ? [logic.none(inner(part.not))] : []),
    ]);
  };
  return whole(filter, geography);
}

function checkSize<Filter extends Combined<Filter>>(filter: Filter): void {
  let level: readonly Nested[] = [filter as Nested];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new InvalidInput('filter', `Nest and, or and not at most ${DEEPEST} deep.`);
    count += level.length;
    if (count > MOST_FILTERS) throw new InvalidInput('filter', `Put at most ${MOST_FILTERS} filters together.`);
    level = level.flatMap(({ and, or, not, visit }) => [
      ...(and ?? []),
      ...(or ?? []),
      ...(not ? [not] : []),
      ...(visit ? [visit] : []),
    ]);
  }
}

/**
 * A list of a filter, or null when it asks nothing.
 * @throws InvalidInput when it has more than {@link MOST_ITEMS} items.
 */
export function listOf<Item>(items: readonly Item[] | null | undefined, field: string): Item[] | null {
  if (!items?.length) return null;
  if (items.length > MOST_ITEMS) throw new InvalidInput(field, `Give at most ${MOST_ITEMS} items.`);
  return [...items];
}

/** {@link Logic} of Prisma's `where` objects. */
export const prismaLogic = <Where extends object>(): Logic<Where> => ({
  all: (conditions) => ({ AND: conditions }) as unknown as Where,
  any: (conditions) => ({ OR: conditions }) as unknown as Where,
  none: (condition) => ({ NOT: condition }) as unknown as Where,
});

/**
 * A condition on a column that may be empty, so that it is false there and not unknown: only then does `not` give all
 * other records.
 */
export const known = (column: string, condition: object): { AND: object[] } => ({
  AND: [{ [column]: { not: null } }, { [column]: condition }],
});
