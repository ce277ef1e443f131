import type { IncomingMessage } from 'node:http';
import type { Database } from '@communique/db';
import { createYoga } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { schema } from '../schema/index.ts';
import { deskOf } from '../schema/ingestion/desk.ts';
import type { Settings } from '../settings.ts';
import { useBriefingFiles } from './briefing/index.ts';
import { useCsrfPrevention } from './csrf.ts';
import { useDocs } from './docs/index.ts';
import { useExport } from './export/route.ts';
import type { Admission } from './fair/admission.ts';
import type { TurnOptions } from './fair/turns.ts';
import { GRAPHIQL, renderGraphiql } from './graphiql.ts';
import { LIVE, useHealth } from './health.ts';
import { allowanceOf, PUBLIC } from './keys.ts';
import { useCost } from './limits/cost.ts';
import { useDocumentLimits } from './limits/document.ts';
import { documentCaches } from './limits/document-cache.ts';
import { type Limiter, useRateLimit } from './limits/rate.ts';
import { limitStatements, useTimeout } from './limits/timeout.ts';
import { useVariableLimits } from './limits/variables.ts';
import { maskError } from './masking.ts';
import { useMetrics } from './metrics/index.ts';
import type { Measures } from './metrics/measures.ts';
import { useOpenApi } from './openapi.ts';
import { type Log, useRequests } from './requests.ts';
import { type TrustedDocuments, useTrustedDocuments } from './trusted.ts';

/** Bytes of one request body. */
const MAX_BODY = 200_000;

export interface Surroundings {
  database: Pick<Database, 'reader' | 'readPool'> & Partial<Pick<Database, 'editor' | 'client' | 'pool' | 'url'>>;
  settings: Settings;
  log: Log;
  /** Whether new work may be sent here. */
  isReady(): Promise<boolean>;
  /** How many requests come in at a time, if other than usual. */
  turns?: Omit<TurnOptions, 'patience'> | undefined;
}

/** What the normal way shares with the fast one. */
export interface Shared extends Surroundings {
  limiter: Limiter | null;
  measures: Measures | null;
  /** Requests whose time is over before they are run. */
  late: WeakSet<IncomingMessage>;
  trusted: TrustedDocuments;
  admission: Admission;
}

/** GraphQL over HTTP: the schema with its limits, errors, health checks and GraphiQL. */
export function yogaFor({ database, settings, log, isReady, limiter, measures, late, trusted, admission }: Shared) {
  const { reader: prisma, readPool } = database;
  limitStatements(readPool, settings.queryTimeout * 1000);
  const context: Context = { prisma, readPool, publicText: settings.publicText, desk: deskOf(database), ...PUBLIC };
  return createYoga({
    schema,
    context: ({ request }) => ({ ...context, ...allowanceOf(database.editor, request) }),
    graphqlEndpoint: '/graphql',
    graphiql: settings.graphiql ? GRAPHIQL : false,
    renderGraphiQL: renderGraphiql,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    extraParamNames: ['documentId'],
    maxRequestBodySize: MAX_BODY,
    parserAndValidationCache: documentCaches(),
    healthCheckEndpoint: LIVE,
    maskedErrors: { maskError },
    cors: {
      origin: [...settings.corsOrigins],
      methods: ['GET', 'POST', 'OPTIONS'],
      allowedHeaders: ['content-type', 'x-request-id', 'authorization'],
      exposedHeaders: ['x-request-id', 'x-dataset-version', 'etag', 'link', 'content-disposition', 'retry-after'],
      maxAge: 600,
    },
    plugins: [
      useRequests(log),
      ...(measures ? [useMetrics(measures)] : []),
      useHealth(isReady),
      admission.useAdmission(),
      ...(limiter ? [useRateLimit(limiter)] : []),
      useBriefingFiles(context, log),
      useDocs(schema, settings.graphiql),
      useExport({ reader: prisma, readPool, log, licence: settings.licence }),
      useOpenApi(),
      useCsrfPrevention(),
      useTrustedDocuments(trusted, settings.publicQueries),
      useDocumentLimits(),
      useVariableLimits(),
      useCost(),
      useTimeout(settings.queryTimeout * 1000, late),
    ],
  });
}
