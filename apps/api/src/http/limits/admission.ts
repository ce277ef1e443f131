import type { IncomingMessage, RequestListener } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Gate } from './gate.ts';

/** Seconds after which who was sent away may come again. */
const AGAIN = 1;

const ADVICE = 'The server has too much to do at the moment. Try again in a second, or ask for less at once.';

/** Milliseconds after which a request no longer holds its place: it waits for the database then, and not for this process. */
const HELD = 250;

/**
 * Lets requests for GraphQL to the normal way through a gate, so that many of them, wrong or large, leave the process
 * time for what is read fast. Who finds the line full is marked as busy, and refused in GraphQL's own words.
 */
export const admitted =
  (normal: RequestListener, gate: Gate, busy: WeakSet<IncomingMessage>): RequestListener =>
  async (request, response) => {
    if (request.method === 'OPTIONS' || !request.url?.startsWith('/graphql')) return normal(request, response);
    const leave = await gate.enter();
    if (!leave) {
      busy.add(request);
      return normal(request, response);
    }
    if (response.destroyed) return leave();
    const late = setTimeout(leave, HELD);
    const end = (): void => {
      clearTimeout(late);
      leave();
    };
    const { writeHead } = response;
    response.writeHead = ((...parameters: Parameters<typeof writeHead>) => {
      end(); // answered; what is streamed may go on for hours
      return writeHead.apply(response, parameters);
    }) as typeof writeHead;
    response.once('close', end);
    return normal(request, response);
  };

interface ServerContext {
  req?: IncomingMessage;
}

/** Refuses what is marked as busy, 503 with Retry-After and the code BUSY. */
export const useAdmission = (busy: WeakSet<IncomingMessage>): Plugin<ServerContext, ServerContext> => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { req } = args.contextValue;
    if (!req || !busy.has(req)) return;
    const http = { status: 503, headers: { 'retry-after': String(AGAIN) } };
    setResultAndStopExecution({
      errors: [new GraphQLError(ADVICE, { extensions: { code: 'BUSY', retryAfter: AGAIN, http } })],
    });
  },
});
