import type { IncomingMessage } from 'node:http';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Pool } from 'pg';

/** SQLSTATE of a statement that the server cancelled. */
const CANCELLED = '57014';

const ADVICE = 'It took too long and was stopped. Ask for smaller pages or fewer levels, or narrow the filter.';

/** The error of what took too long. */
export const timedOut = (): GraphQLError => new GraphQLError(ADVICE, { extensions: { code: 'TIMEOUT' } });

/** Has the database cancel statements of new connections that run longer than so many milliseconds. */
export function limitStatements(pool: Pick<Pool, 'options'>, milliseconds: number): void {
  pool.options.statement_timeout = milliseconds;
}

/** True when the database cancelled the statement, whoever wraps its error. */
export function isCancelled(error: unknown): boolean {
  for (let depth = 0, cause = error; depth < 6 && typeof cause === 'object' && cause !== null; depth += 1) {
    const { code, originalCode, meta, driverAdapterError } = cause as Record<string, unknown>;
    if (code === CANCELLED || originalCode === CANCELLED) return true;
    cause = (cause as { cause?: unknown }).cause ?? driverAdapterError ?? meta;
  }
  return false;
}

interface ServerContext {
  req?: IncomingMessage;
}

/**
 * Ends operations after so many milliseconds: nothing further is read for them. Not mutations: a correction is written
 * whole or not at all, and who makes it is told which; its transaction has a limit of its own.
 * @param late requests whose time is over before they are run.
 */
export const useTimeout = (
  milliseconds: number,
  late: WeakSet<IncomingMessage>,
): Plugin<ServerContext, ServerContext> => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { req } = args.contextValue;
    if (req && late.has(req)) {
      setResultAndStopExecution({ data: null, errors: [timedOut()] });
      return undefined;
    }
    if (getOperationAST(args.document, args.operationName)?.operation === 'mutation') return undefined;
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(timedOut()), milliseconds);
    Object.assign(args, { signal: end.signal });
    return { onExecuteDone: () => clearTimeout(timer) };
  },
});
