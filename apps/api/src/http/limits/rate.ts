import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { problemAnswer, Refusal } from '../problem.ts';
import { requestIdOf } from '../requests.ts';
import { bucketsOf, type Taken } from './bucket.ts';
import { addressOf, clientOf, isLocal } from './client.ts';
import { operationCost } from './cost.ts';

/** What requests cost whatever they hold; operations of GraphQL cost their values besides. */
const FLAT: readonly [prefix: string, points: number][] = [
  ['/health/', 0],
  ['/metrics', 0],
  ['/export/', 100_000],
  ['/briefing', 20_000],
  ['/', 10],
];

export interface RateLimit {
  /** Points that a client has at once, and gets in a minute. */
  perMinute: number;
  /** Proxies of one's own before this server. */
  proxies: number;
}

const flatOf = (path: string): number => FLAT.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 0;

const advice = (points: number, { remaining, wait }: Taken): string =>
  `This request costs ${points} points and ${remaining} are left. Try again in ${wait} seconds, or ask for less at once.`;

interface ServerContext {
  req?: IncomingMessage;
}

/** Counts the points of clients; those on this machine are not counted. */
export function limiterOf({ perMinute, proxies }: RateLimit) {
  const buckets = bucketsOf(perMinute);
  return {
    /** Takes points of who asks, or none when there are too few; null for clients that are not counted. */
    take(request: IncomingMessage | undefined, points: number): Taken | null {
      const address = request ? addressOf(request, proxies) : '';
      return !address || isLocal(address) ? null : buckets.take(clientOf(address), points);
    },
  };
}

export type Limiter = ReturnType<typeof limiterOf>;

/** Lets each client have so many points a minute. */
export function useRateLimit({ take }: Limiter): Plugin<ServerContext, ServerContext> {
  return {
    onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
      const points = request.method === 'OPTIONS' ? 0 : flatOf(url.pathname);
      const taken = points > 0 ? take(serverContext.req, points) : null;
      if (!taken || taken.granted) return;
      const problem = { status: 429, code: 'RATE_LIMITED', detail: advice(points, taken) };
      const refusal = new Refusal(problem, { 'retry-after': String(taken.wait) });
      endResponse(problemAnswer(fetchAPI.Response, refusal, requestIdOf(request)));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const points = operationCost(args);
      const taken = take(args.contextValue.req, points);
      if (!taken || taken.granted) return;
      const http = { status: 429, headers: { 'retry-after': String(taken.wait) } };
      const extensions = { code: 'RATE_LIMITED', retryAfter: taken.wait, http };
      const error = new GraphQLError(advice(points, taken), { extensions });
      setResultAndStopExecution({ errors: [error], extensions: { cost: points } });
    },
  };
}
