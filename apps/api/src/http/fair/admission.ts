import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { addressOf, clientOf, isLocal } from '../limits/client.ts';
import { problemAnswer, Refusal } from '../problem.ts';
import { requestIdOf } from '../requests.ts';
import type { Turns } from './turns.ts';

/** What is answered at once: what tells how the server fares, and files, of which so many are written at a time. */
const AT_ONCE = ['/health/', '/metrics', '/export/'];

/** Seconds after which who was sent away may come again. */
const COME_AGAIN = 1;

const ADVICE = 'Too many requests of yours wait already. Try again in a second, and send fewer at once.';

/** The processor's time of this thread or, before Node 23.9, of the whole process; microseconds. */
const cpuUsage = (before?: NodeJS.CpuUsage): NodeJS.CpuUsage =>
  (process.threadCpuUsage as typeof process.cpuUsage | undefined)?.call(process, before) ?? process.cpuUsage(before);

interface ServerContext {
  req?: IncomingMessage;
}

/** Lets requests in by turns. */
export function admissionOf(turns: Turns, proxies: number) {
  const sentAway = new WeakSet<IncomingMessage>();

  /** Notes a request that needs no turn. */
  function hear(request: IncomingMessage): void {
    const address = addressOf(request, proxies);
    turns.hear(clientOf(address), !isLocal(address));
  }

  /** Waits for a request's turn. Resolves with what ends it; null when it may not come in and the normal way says so. */
  async function enter(request: IncomingMessage): Promise<(() => void) | null> {
    const address = addressOf(request, proxies);
    const leave = await turns.enter(clientOf(address), !isLocal(address));
    if (!leave) {
      sentAway.add(request);
      return null;
    }
    const began = performance.now();
    const before = cpuUsage();
    return () => {
      const { user, system } = cpuUsage(before);
      leave({ busy: (user + system) / 1000, whole: performance.now() - began });
    };
  }

  /** Has a turn end when the answer begins, or is given up: what is streamed may go on for hours. */
  function endWith(response: ServerResponse, leave: () => void): void {
    response.once('close', leave);
    if (response.destroyed) leave();
    const { writeHead } = response;
    response.writeHead = ((...parameters: Parameters<typeof writeHead>) => {
      setImmediate(leave); // when the answer has been written
      return writeHead.apply(response, parameters);
    }) as typeof writeHead;
  }

  return {
    hear,
    enter,
    endWith,
    /** The same listener, a turn for each request. */
    byTurns:
      (listener: RequestListener): RequestListener =>
      async (request, response) => {
        if (request.method === 'OPTIONS' || AT_ONCE.some((path) => request.url?.startsWith(path)))
          return listener(request, response);
        const leave = await enter(request);
        if (leave) endWith(response, leave);
        if (response.destroyed) return; // who asked has gone while waiting
        return listener(request, response);
      },
    /** Tells those who may not come in, 429 with Retry-After and the code BUSY. */
    useAdmission: (): Plugin<ServerContext, ServerContext> => ({
      onRequest({ request, serverContext, fetchAPI, endResponse }) {
        if (!serverContext.req || !sentAway.has(serverContext.req)) return;
        const refusal = new Refusal(
          { status: 429, code: 'BUSY', detail: ADVICE },
          { 'retry-after': String(COME_AGAIN) },
        );
        endResponse(problemAnswer(fetchAPI.Response, refusal, requestIdOf(request)));
      },
    }),
  };
}

export type Admission = ReturnType<typeof admissionOf>;
