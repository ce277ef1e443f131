import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { linesTo } from './lines.ts';
import { isMasked } from './masking.ts';

/** One event of the log; `requestId` ties a request to its errors and to what the caller was told. */
export interface LogEntry {
  level: 'info' | 'error';
  event: 'request' | 'failure';
  requestId: string;
  [detail: string]: string | number;
}

export type Log = (entry: LogEntry) => void;

const lines = linesTo((text) => process.stderr.write(text));
process.once('exit', lines.flush);

/** Writes a line of JSON to standard error, with the time: errors at once, the rest within a moment. */
export const logToStderr: Log = (entry) => {
  lines.add(JSON.stringify({ time: new Date().toISOString(), ...entry }));
  if (entry.level === 'error') lines.flush();
};

const ids = new WeakMap<Request, string>();

/** The id of a request that {@link useRequests} has seen; empty for others. */
export const requestIdOf = (request: Request): string => ids.get(request) ?? '';

const GIVEN_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** The id of a request: the caller's own when it is a plain one, else a new one. */
export const givenId = (given: unknown): string =>
  typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();

/**
 * Gives each request an id (the caller's `x-request-id` when it is a plain one), returns it as a header and in every
 * error, and logs the request without its contents, and the original of each masked error.
 */
export function useRequests(log: Log): Plugin {
  const running = new WeakMap<Request, { id: string; began: number; operation: string }>();
  return {
    onRequest({ request }) {
      const id = givenId(request.headers.get('x-request-id'));
      ids.set(request, id);
      running.set(request, { id, began: performance.now(), operation: '' });
    },
    onParams({ request, params }) {
      const entry = running.get(request);
      if (entry && typeof params.operationName === 'string') entry.operation = params.operationName.slice(0, 64);
    },
    onExecutionResult({ request, result, setResult }) {
      const id = requestIdOf(request);
      if (!result || !('errors' in result) || !result.errors?.length) return;
      setResult({ ...result, errors: result.errors.map((error) => identified(error, id, log)) });
    },
    onResponse({ request, response }) {
      const entry = running.get(request);
      if (!entry) return;
      response.headers.set('x-request-id', entry.id);
      log({
        level: response.status < 500 ? 'info' : 'error',
        event: 'request',
        requestId: entry.id,
        method: request.method,
        path: new URL(request.url).pathname,
        operation: entry.operation,
        status: response.status,
        milliseconds: Math.round(performance.now() - entry.began),
      });
    },
  };
}

/** UTF-16 units of an error's message that are told: some quote what was sent, however long it is. */
const LONGEST = 400;

const shortened = (message: string): string =>
  message.length > LONGEST ? `${message.slice(0, LONGEST).toWellFormed()}…` : message;

/** A copy with the request's id: errors of cached documents are shared between requests and must not change. */
function identified(error: GraphQLError, requestId: string, log: Log): GraphQLError {
  if (isMasked(error)) {
    log({ level: 'error', event: 'failure', requestId, message: error.originalError?.stack ?? error.message });
  }
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(shortened(error.message), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, requestId },
  });
}
