import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationCost } from '../limits/cost.ts';
import type { Measures } from './measures.ts';
import { METRICS, methodOf, routeOf } from './route.ts';

/** Codes as they stand in errors; those of GraphQL's own parsing and validation have none. */
const codeOf = ({ extensions }: GraphQLError): string =>
  typeof extensions.code === 'string' ? extensions.code : 'GRAPHQL_VALIDATION_FAILED';

/** Serves {@link METRICS} in Prometheus' text format and measures requests and operations. */
export function useMetrics({ registry, requests, operations, errors }: Measures): Plugin {
  const began = new WeakMap<Request, number>();
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      began.set(request, performance.now());
      if (request.method !== 'GET' || url.pathname !== METRICS) return;
      const headers = { 'content-type': registry.contentType };
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
    },
    onExecute({ args }) {
      operations.observe(operationCost(args));
    },
    onExecutionResult({ result }) {
      if (!result || !('errors' in result)) return;
      for (const error of result.errors ?? []) errors.inc({ code: codeOf(error) });
    },
    onResponse({ request, response }) {
      const seconds = (performance.now() - (began.get(request) ?? performance.now())) / 1000;
      const route = routeOf(new URL(request.url).pathname);
      requests.observe({ route, method: methodOf(request.method), status: response.status }, seconds);
    },
  };
}
