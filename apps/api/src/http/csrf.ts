import type { Plugin } from 'graphql-yoga';

const PREFLIGHTED = /^application\/(json|graphql\+json|graphql)\s*(;|$)/i;

/**
 * Refuses POST bodies of the types that a page of any site may send without asking first (forms, plain text). What is
 * left needs a CORS preflight, which answers only to the configured origins. GET can only read.
 */
export const useCsrfPrevention = (): Plugin => ({
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (request.method !== 'POST' || PREFLIGHTED.test(request.headers.get('content-type') ?? '')) return;
    const message = 'Send the query as JSON with the header "content-type: application/json".';
    endResponse(
      fetchAPI.Response.json(
        { errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
        { status: 415, headers: { accept: 'application/json' } },
      ),
    );
  },
});
