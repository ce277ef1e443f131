import type { Prisma, PrismaClient } from '@communique/db';
import type PrismaTypes from '@communique/db/pothos';
import { getDatamodel } from '@communique/db/pothos';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context.ts';
import { InvalidInput, NotFound } from './error/failure.ts';
import { decodeId, encodeId } from './ids.ts';
import { costOf, LIMITS, tooCostly } from './limits.ts';
import { PAGE_SIZE, PAGE_SIZE_LIMIT, RELAY_TEXTS } from './paging.ts';
import { loadNodes } from './sync/node.ts';

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: never; Output: unknown };
    ID: { Input: string; Output: string };
  };
}

/** Holds plug-ins and their settings only: every type stands in the folder of its domain. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: {
    defaultTypes: [NotFound, InvalidInput],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
      description: 'What was asked for, or why it cannot be given.',
    },
  },
  complexity: { limit: LIMITS, fieldComplexity: costOf, complexityError: tooCostly },
  relay: {
    ...RELAY_TEXTS,
    nodeQueryOptions: {
      ...RELAY_TEXTS.nodeQueryOptions,
      resolve: async (_root, { id }, context, _info, load) =>
        (await loadNodes([id], context, async () => [await load(id)]))[0] as never,
    },
    nodesQueryOptions: {
      ...RELAY_TEXTS.nodesQueryOptions,
      resolve: (_root, { ids }, context, _info, load) => loadNodes(ids, context, async () => load(ids)) as never,
    },
    cursorType: 'String',
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: decodeId,
  },
  prisma: {
    client: (context): PrismaClient => context.prisma,
    dmmf: getDatamodel(),
    maxConnectionSize: PAGE_SIZE_LIMIT,
    defaultConnectionSize: PAGE_SIZE,
    filterConnectionTotalCount: true,
  },
});

/** The type of a model's filter, under the name that the domain folders use. */
export type Where<Model extends 'Visit' | 'Statement' | 'Locality' | 'Person' | 'Report'> = {
  Visit: Prisma.VisitWhereInput;
  Statement: Prisma.StatementWhereInput;
  Locality: Prisma.LocalityWhereInput;
  Person: Prisma.PersonWhereInput;
  Report: Prisma.ReportWhereInput;
}[Model];
