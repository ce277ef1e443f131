import type { Database } from '@communique/db';
import { createYoga } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { schema } from '../schema/index.ts';
import type { Settings } from '../settings.ts';
import { useBriefingFiles } from './briefing/index.ts';
import { useCsrfPrevention } from './csrf.ts';
import { useExport } from './export/route.ts';
import { GRAPHIQL, renderGraphiql } from './graphiql.ts';
import { LIVE, useHealth } from './health.ts';
import { useHome } from './home.ts';
import { useCost } from './limits/cost.ts';
import { useRateLimit } from './limits/rate.ts';
import { limitStatements, useTimeout } from './limits/timeout.ts';
import { maskError } from './masking.ts';
import { useMetrics } from './metrics/index.ts';
import { useOpenApi } from './openapi.ts';
import { type Log, useRequests } from './requests.ts';
import { documentCaches, MAX_BODY, useTokenLimit } from './tokens.ts';

export interface Surroundings {
  database: Pick<Database, 'reader' | 'readPool'>;
  settings: Settings;
  log: Log;
  /** Whether new work may be sent here. */
  isReady(): Promise<boolean>;
}

/** GraphQL over HTTP: the schema with its limits, errors, health checks and GraphiQL. */
export function yogaFor({ database, settings, log, isReady }: Surroundings) {
  const { reader: prisma, readPool } = database;
  limitStatements(readPool, settings.queryTimeout * 1000);
  const context: Context = { prisma, readPool, publicText: settings.publicText };
  return createYoga({
    schema,
    context: () => ({ ...context }),
    graphqlEndpoint: '/graphql',
    graphiql: settings.graphiql ? GRAPHIQL : false,
    renderGraphiQL: renderGraphiql,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY,
    parserAndValidationCache: documentCaches(),
    healthCheckEndpoint: LIVE,
    maskedErrors: { maskError },
    cors: {
      origin: [...settings.corsOrigins],
      methods: ['GET', 'POST', 'OPTIONS'],
      allowedHeaders: ['content-type', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'x-dataset-version', 'etag', 'link', 'content-disposition', 'retry-after'],
      maxAge: 600,
    },
    plugins: [
      useRequests(log),
      ...(settings.metrics ? [useMetrics(readPool)] : []),
      useHealth(isReady),
      ...(settings.rateLimit === null
        ? []
        : [useRateLimit({ perMinute: settings.rateLimit, proxies: settings.trustedProxies })]),
      useBriefingFiles(context, log),
      ...(settings.graphiql ? [useHome()] : []),
      useExport({ reader: prisma, readPool, log, licence: settings.licence }),
      useOpenApi(),
      useCsrfPrevention(),
      useTokenLimit(),
      useCost(),
      useTimeout(settings.queryTimeout * 1000),
    ],
  });
}
