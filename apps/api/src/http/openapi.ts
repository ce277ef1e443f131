import type { Plugin } from 'graphql-yoga';
import { openApi } from './export/openapi.ts';

/** Describes the routes beside GraphQL. */
export const OPENAPI = '/openapi.json';

/** Serves {@link OPENAPI}. */
export function useOpenApi(): Plugin {
  const text = `${JSON.stringify(openApi(), null, 2)}\n`;
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== OPENAPI) return;
      endResponse(new fetchAPI.Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } }));
    },
  };
}
