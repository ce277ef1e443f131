import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** An operation as it is to be run. */
interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variableValues?: Record<string, unknown> | null;
  contextValue?: unknown;
}

/** What an operation of which no cost can be told is charged: it fails before it reads anything. */
const UNTOLD = 1;

const costs = new WeakMap<object, number>();

/** The number of values that could come back were every page full, told once an operation. */
export function operationCost(operation: Operation): number {
  const key = Object(operation.contextValue) as object;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const cost = measure(operation);
  costs.set(key, cost);
  return cost;
}

function measure({ schema, document, operationName, variableValues, contextValue }: Operation): number {
  const chosen = getOperationAST(document, operationName);
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === chosen,
  );
  const given = variableValues ?? {};
  // looked at apart, since the plug-in would go on to the last of thousands of errors
  if (getVariableValues(schema, chosen?.variableDefinitions ?? [], given, { maxErrors: 1 }).errors) return UNTOLD;
  const options = { schema, ctx: Object(contextValue) as object, variables: given };
  try {
    return complexityFromQuery({ ...document, definitions }, options).complexity;
  } catch {
    return UNTOLD; // wrong arguments: running it says which, in its place
  }
}

/** Tells the cost of each operation in `extensions.cost` of its answer. */
export const useCost = (): Plugin => ({
  onExecute({ args }) {
    const cost = operationCost(args);
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result || 'errors' in result)) return;
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
});
