import type { Prisma } from '@communique/db';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Args } from './declare.ts';
import { GiveUp } from './give-up.ts';
import { type Json, object } from './text.ts';

export type Field = GraphQLField<unknown, unknown>;
/** The places of one key in a selection: their sub-selections melt into one. */
export type Nodes = readonly FieldNode[];
type Selected = ReadonlyMap<string, Nodes>;

/** One operation with the values of its variables, while it is compiled. */
export interface Scope {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** The context that `select` functions of fields get. */
  context: object;
  /** A new alias of SQL. */
  alias(): string;
  /** The JSON of a record, which lists and pages within it are made of in turn. @throws GiveUp */
  record(type: GraphQLObjectType, row: Row, nodes: Nodes): Json;
}

/** The row of a record in a statement, and the joins that its fields add. */
export interface Row {
  model: string;
  alias: string;
  joins: Prisma.Sql[];
  /** Of a row that is joined only if more than its key is asked for: the key as another row names it, and the joining. */
  named?: { key: Prisma.Sql; join(): void };
}

/** Makes the scope of an operation. */
export function scopeOf(
  parts: Omit<Scope, 'alias' | 'record'>,
  record: (scope: Scope, ...parameters: Parameters<Scope['record']>) => Json,
): Scope {
  let count = 0;
  const scope: Scope = {
    ...parts,
    alias: () => {
      count += 1;
      return `t${count}`;
    },
    record: (type, row, nodes) => record(scope, type, row, nodes),
  };
  return scope;
}

/** The arguments of a field. @throws GraphQLError, which graphql-js then words itself. */
export const argsOf = ({ variables }: Scope, field: Field, nodes: Nodes): Args =>
  nodes[0] ? getArgumentValues(field, nodes[0], variables) : {};

/** What is asked for below a field. */
export const selectedIn = ({ schema, fragments, variables }: Scope, type: GraphQLObjectType, nodes: Nodes): Selected =>
  collectSubfields(schema, fragments, variables, type, nodes);

/** The type of the objects that a field gives. @throws GiveUp for unions and interfaces. */
export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new GiveUp(`The type ${named.name}.`);
  return named;
}

/** What is asked for of an object, by its keys: `__typename` is known text, every other field is given by `value`. */
export function entriesOf<T>(
  type: GraphQLObjectType,
  selected: Selected,
  value: (field: Field, nodes: Nodes) => T,
): (readonly [key: string, value: T | string])[] {
  const fields = type.getFields();
  return [...selected].map(([key, nodes]) => {
    const asked = nodes[0]?.name.value ?? '';
    if (asked === '__typename') return [key, `"${type.name}"`] as const;
    const field = fields[asked];
    if (!field) throw new GiveUp(`${type.name}.${asked}`);
    return [key, value(field, nodes)] as const;
  });
}

/** The JSON of an object, each of its fields made by `value`. */
export const selection = (
  type: GraphQLObjectType,
  selected: Selected,
  value: (field: Field, nodes: Nodes) => Json,
): Json =>
  object(entriesOf(type, selected, value).map(([key, json]) => [key, typeof json === 'string' ? [json] : json]));
