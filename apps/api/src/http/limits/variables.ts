import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What the variables of one operation may hold: values in all, values of one object, and levels of them. */
export const VARIABLE_LIMITS = { values: 5_000, keys: 100, levels: 32 } as const;

/** Whether variables are within {@link VARIABLE_LIMITS}; looks at no more than that many values. */
export function areWithin(variables: unknown): boolean {
  let values = 0;
  const isWithin = (value: unknown, level: number): boolean => {
    values += 1;
    if (values > VARIABLE_LIMITS.values || level > VARIABLE_LIMITS.levels) return false;
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value))
      return value.length <= VARIABLE_LIMITS.values && value.every((item) => isWithin(item, level + 1));
    const inner = Object.values(value);
    return inner.length <= VARIABLE_LIMITS.keys && inner.every((item) => isWithin(item, level + 1));
  };
  return isWithin(variables, 0);
}

const tooMuch = (): GraphQLError => {
  const { values, keys, levels } = VARIABLE_LIMITS;
  return new GraphQLError(
    `Variables may hold ${values} values, ${keys} in one object and ${levels} levels. Ask in several requests.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } },
  );
};

/** Refuses variables beyond {@link VARIABLE_LIMITS}: telling what is wrong with each of their values would take long. */
export const useVariableLimits = (): Plugin => ({
  onParams({ params }) {
    if (!areWithin(params.variables)) throw tooMuch();
  },
});
