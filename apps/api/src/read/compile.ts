import { createHash } from 'node:crypto';
import { Prisma } from '@communique/db';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { Failure } from '../schema/error/failure.ts';
import { cursorKey, PAGE_SIZE, pageSizeOf } from '../schema/paging.ts';
import { connection } from './connection.ts';
import { readOf } from './declare.ts';
import { GiveUp } from './give-up.ts';
import { record } from './record.ts';
import { rows } from './rows.ts';
import { argsOf, type Field, type Nodes, type Scope, scopeOf, selection } from './scope.ts';
import { concat, type Json } from './text.ts';

/** A whole operation as one statement, whose only row holds the text of `data` but for what is known of it beforehand. */
export interface Statement {
  /** Names the text, so that connections prepare it once. */
  name: string;
  text: string;
  values: readonly unknown[];
  /** The text of `data`: known text, and null for each next cell of the row. */
  frame: readonly (string | null)[];
}

export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Coerced. */
  variables: Record<string, unknown>;
  context: object;
}

/**
 * Compiles a validated query into one SQL statement, or gives null for whatever it does not know: graphql-js then runs the
 * operation as ever, and words the errors of arguments that cannot be used.
 */
export function compile({ schema, document, operation, variables, context }: Asked): Statement | null {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
  );
  const type = schema.getQueryType();
  if (operation.operation !== 'query' || !type) return null;
  const scope = scopeOf({ schema, fragments, variables, context }, record);
  try {
    const asked = collectFields(schema, fragments, variables, type, operation.selectionSet);
    const body = selection(type, asked, (field, nodes) => root(scope, field, nodes));
    const parts = concat([['{"data":'], body]);
    const cells = parts.filter((part) => typeof part !== 'string');
    const { text, values } = Prisma.sql`SELECT ${Prisma.join(cells.length ? cells : [Prisma.empty])}`;
    const frame = parts.map((part) => (typeof part === 'string' ? part : null));
    return { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text, values, frame };
  } catch (error) {
    if (error instanceof GiveUp || error instanceof Failure || error instanceof GraphQLError) return null;
    throw error;
  }
}

function root(scope: Scope, field: Field, nodes: Nodes): Json {
  const read = readOf(field.extensions);
  if (read?.kind === 'rows') return rows(scope, field, nodes, read);
  if (read?.kind !== 'connection') throw new GiveUp(`The field ${field.name}.`);
  const args = argsOf(scope, field, nodes);
  const { model } = read;
  const take = (pageSizeOf(args) ?? PAGE_SIZE) + 1;
  const query = { ...read.chosen(args), take, cursor: cursorKey(args.after) };
  return connection(scope, field, nodes, { model, query });
}
