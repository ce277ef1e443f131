import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Limiter } from '../http/limits/rate.ts';
import { isCancelled } from '../http/limits/timeout.ts';
import type { Measures } from '../http/metrics/measures.ts';
import { givenId, type Log } from '../http/requests.ts';
import type { Plan, Request } from './plans.ts';
import type { readerOf } from './reader.ts';
import { answerType, bodyOf, requestAt, requestIn } from './request.ts';

export interface Lane {
  /** The normal way: answers whatever is handed to it. */
  normal: RequestListener;
  planOf(request: Request): Plan | null;
  read: ReturnType<typeof readerOf>;
  limiter: Limiter | null;
  measures: Measures | null;
  log: Log;
  /** Milliseconds that an operation may take. */
  patience: number;
  /** Operations whose time is over before they reach the normal way, which then words the error. */
  late: WeakSet<IncomingMessage>;
}

/** Points of a request besides its cost, as on the normal way. */
const FLAT = 10;

/**
 * Answers what can be read by one statement before Yoga sees the request, under the same limits, with the same headers,
 * measures and log; hands on everything else, its body with it.
 */
export function fastLane(lane: Lane): RequestListener {
  return (request, response) => {
    const type = answerType(request);
    if (type === null) return lane.normal(request, response);
    void handle(lane, request, response, type).catch(() => response.destroy());
  };
}

async function handle(lane: Lane, request: IncomingMessage, response: ServerResponse, type: string): Promise<void> {
  const began = performance.now();
  const body = request.method === 'POST' ? await bodyOf(request) : null;
  const asked = body === null ? requestAt(request.url ?? '') : requestIn(body);
  const plan = asked && lane.planOf(asked);
  const data = plan && asked ? await answered(lane, request, plan) : null;
  if (data === null || !plan) {
    lane.normal(body === null ? request : Object.assign(request, { body }), response);
    return;
  }
  const id = givenId(request.headers['x-request-id']);
  const text = `${data},"extensions":{"cost":${plan.cost}}}`;
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'x-request-id': id,
  });
  response.end(text);
  lane.measures?.operations.observe(plan.cost);
  const seconds = (performance.now() - began) / 1000;
  lane.measures?.requests.observe({ route: '/graphql', method: request.method ?? '', status: 200 }, seconds);
  lane.log({
    level: 'info',
    event: 'request',
    requestId: id,
    method: request.method ?? '',
    path: '/graphql',
    operation: asked?.operationName?.slice(0, 64) ?? '',
    status: 200,
    milliseconds: Math.round(seconds * 1000),
  });
}

/** The text of `data`, or null when the normal way must answer: it has no points left, or the statement failed. */
async function answered(lane: Lane, request: IncomingMessage, { statement, cost }: Plan): Promise<string | null> {
  const taken = lane.limiter?.take(request, FLAT + cost);
  if (taken && !taken.granted) return null;
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Late()), lane.patience);
  try {
    return await Promise.race([lane.read(statement), over]);
  } catch (error) {
    if (error instanceof Late || isCancelled(error)) lane.late.add(request);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

class Late extends Error {
  override readonly name = 'Late';
}
