import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { keptByText } from '../http/limits/document-cache.ts';
import { LIMITS } from '../schema/limits.ts';
import { compile, type Statement } from './compile.ts';

/** A request of GraphQL as it came in. */
export interface Request {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
}

/** How an operation is read fast, and what it costs. */
export interface Plan {
  statement: Statement;
  cost: number;
}

/** Letters of all queries, with their variables, of which plans are kept; statements are about ten times as long. */
const MOST_LETTERS = 1_000_000;

/** Longest text of a query with its variables for which a plan is kept, in UTF-16 units. */
const LONGEST = 10_000;

/** What changes while the data set is the same: answers that hold it are never kept. */
const LIVE = /\bingestion\b/;

interface Known {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface PlanOptions {
  schema: GraphQLSchema;
  /** Parses and validates as the normal way does; null for what has errors. */
  validated(query: string): DocumentNode | null;
  context: object;
}

/** Finds plans, and keeps them by query, name and variables. Null means that the operation goes the normal way. */
export function plansOf({ schema, validated, context }: PlanOptions) {
  const documents = keptByText<Known | 'other'>();
  const plans = keptByText<Plan | 'other'>(MOST_LETTERS);

  function learn(query: string, operationName: string | undefined): Known | 'other' {
    const document = validated(query);
    const operation = document && getOperationAST(document, operationName);
    return document && operation?.operation === 'query' ? { document, operation } : 'other';
  }

  function make({ document, operation }: Known, variables: Record<string, unknown>): Plan | null {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (!coerced) return null;
    const cost = costWithin({ schema, document, operation, variables, context });
    const statement = cost === null ? null : compile({ schema, document, operation, variables: coerced, context });
    return statement && cost !== null ? { statement, cost } : null;
  }

  const known = (query: string, operationName: string | undefined): Known | 'other' => {
    const key = `${operationName ?? ''}\n${query}`;
    const found = documents.get(key) ?? learn(query, operationName);
    documents.set(key, found);
    return found;
  };

  /** Under which a plan is kept; null for what is too long to be. */
  const keyOf = ({ query, operationName, variables = {} }: Request): string | null => {
    const given = JSON.stringify(variables);
    return query.length + given.length > LONGEST ? null : `${given}\n${operationName ?? ''}\n${query}`;
  };

  const planOf = (request: Request): Plan | null => {
    const { query, operationName, variables = {} } = request;
    const key = keyOf(request);
    if (key === null) return null;
    const kept = plans.get(key);
    if (kept) return kept === 'other' ? null : kept;
    const operation = known(query, operationName);
    const plan = operation === 'other' ? null : make(operation, variables);
    plans.set(key, plan ?? 'other');
    return plan;
  };

  return {
    planOf,
    /** The plan of a request that has been planned before. */
    keptPlan: (request: Request): Plan | null => {
      const kept = plans.get(keyOf(request) ?? '');
      return kept === 'other' ? null : (kept ?? null);
    },
    /** Whether it is a valid query whose answer holds for as long as the data set is the same. */
    isQuery: ({ query, operationName }: Request): boolean =>
      query.length <= LONGEST && !LIVE.test(query) && known(query, operationName) !== 'other',
  };
}

export type Plans = ReturnType<typeof plansOf>;

interface Costed extends Known {
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  context: object;
}

/** The cost of an operation, or null when it is beyond the limits or cannot be told: the normal way then says why. */
function costWithin({ schema, document, operation, variables, context }: Costed): number | null {
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== 'OperationDefinition' || definition === operation,
  );
  try {
    const { complexity, depth, breadth } = complexityFromQuery(
      { ...document, definitions },
      { schema, ctx: context, variables },
    );
    const isWithin = complexity <= LIMITS.complexity && depth <= LIMITS.depth && breadth <= LIMITS.breadth;
    return isWithin ? complexity : null;
  } catch {
    return null;
  }
}
