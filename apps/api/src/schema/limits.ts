import type { ComplexityErrorFn, FieldComplexityFunction } from '@pothos/plugin-complexity';
import { GraphQLError, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import { InvalidInput } from './error/failure.ts';
import { isKey } from './ids.ts';
import { checkCursors, PAGE_SIZE, PAGE_SIZE_LIMIT, pageSizeOf } from './paging.ts';

/**
 * What one operation may ask for. Depth and breadth are of the document; complexity is the number of values that could
 * come back when every page is full.
 */
export const LIMITS = { depth: 16, breadth: 400, complexity: 250_000 };

/** Records that a list of parts has as a rule: a visit's parties, a meeting's participants. */
const USUAL_PARTS = 10;

/**
 * The cost of a field: one, times the size of its page for all that is under it. Costs are worked out before anything
 * runs, so this is also where page sizes out of range and
 * cursors of other lists are refused. Keys are UUIDs, but for localities.
 */
export const costOf: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  const { ids } = args;
  if (field.name === 'nodes' && Array.isArray(ids)) {
    if (ids.length > PAGE_SIZE_LIMIT) throw new InvalidInput('ids', `Give at most ${PAGE_SIZE_LIMIT} ids.`);
    return { field: 1, multiplier: ids.length };
  }
  const named = new Set(field.args.map((arg) => arg.name));
  if (!named.has('first')) return { field: 1, multiplier: 1 };
  if (!named.has('after')) return { field: 1, multiplier: pageSizeOf(args) ?? USUAL_PARTS };
  const keyed = getNamedType(field.type).name === 'LocalityConnection' ? 'Locality' : 'Visit';
  checkCursors(args, (key) => isKey(keyed, key));
  return { field: 1, multiplier: pageSizeOf(args) ?? PAGE_SIZE };
};

const ADVICE = {
  Depth: 'Ask for fewer levels, or for the inner ones in a query of their own.',
  Breadth: 'Ask for fewer fields at once.',
  Complexity: 'Ask for smaller pages (first), mostly of the inner lists.',
};

/** The error of an operation beyond {@link LIMITS}. */
export const tooCostly: ComplexityErrorFn = (kind, { depth, breadth, complexity }) => {
  const measured = { Depth: depth, Breadth: breadth, Complexity: complexity }[kind];
  const allowed = { Depth: LIMITS.depth, Breadth: LIMITS.breadth, Complexity: LIMITS.complexity }[kind];
  const message = `This query's ${kind.toLowerCase()} is ${measured}, the limit is ${allowed}. ${ADVICE[kind]}`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
};
