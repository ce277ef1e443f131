import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PAGE_HEADERS } from './html.ts';
import { docsPage, homePage } from './render.ts';

/** Documents the schema. */
export const DOCS = '/docs';

/** Serves {@link DOCS}, and at the bare address a page that leads there. Each is written once. */
export function useDocs(schema: GraphQLSchema, graphiql: boolean): Plugin {
  const pages = new Map<string, () => string>([
    [DOCS, () => docsPage(schema, graphiql)],
    ['/', () => homePage(graphiql)],
  ]);
  const written = new Map<string, string>();
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const write = pages.get(url.pathname);
      if (!write || !['GET', 'HEAD'].includes(request.method)) return;
      const text = written.get(url.pathname) ?? write();
      written.set(url.pathname, text);
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : text, { headers: { ...PAGE_HEADERS } }));
    },
  };
}
