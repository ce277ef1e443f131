import type { Plugin } from 'graphql-yoga';

/** Sends who opens the bare address on to GraphiQL. */
export const useHome = (): Plugin => ({
  onRequest({ request, url, fetchAPI, endResponse }) {
    if (request.method !== 'GET' || url.pathname !== '/') return;
    endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
  },
});
