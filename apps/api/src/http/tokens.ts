import { type DocumentNode, parse } from 'graphql';
import { createLRUCache, type Plugin } from 'graphql-yoga';

/** Words and signs of one document; GraphiQL's introspection query, the longest in common use, has about 500. */
export const MAX_TOKENS = 3000;

/** Bytes of one request body. */
export const MAX_BODY = 200_000;

/** Stops parsing after {@link MAX_TOKENS}, so that a huge document costs nothing. */
export const useTokenLimit = (): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }));
  },
});

/** Documents kept parsed and validated: enough for every page of a client, few enough for hostile ones to be cheap. */
export const documentCaches = () => ({
  documentCache: createLRUCache<DocumentNode>({ max: 256 }),
  errorCache: createLRUCache<Error>({ max: 32 }),
});
