import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Admission } from '../http/fair/admission.ts';
import type { Paces } from '../http/fair/pace.ts';
import type { Limiter } from '../http/limits/rate.ts';
import { isCancelled } from '../http/limits/timeout.ts';
import type { Measures } from '../http/metrics/measures.ts';
import { givenId, type Log } from '../http/requests.ts';
import type { Kept } from './cache.ts';
import type { Keeper } from './keeper.ts';
import type { Plan, Plans, Request } from './plans.ts';
import type { readerOf } from './reader.ts';
import { answerType, bodyOf, requestAt, requestIn } from './request.ts';

export interface Lane {
  /** The normal way: answers whatever is handed to it. */
  normal: RequestListener;
  plans: Plans;
  /** Queries that may be named by their hash. */
  trusted: ReadonlyMap<string, string>;
  read: ReturnType<typeof readerOf>;
  /** Null keeps no answers. */
  keeper: Keeper | null;
  limiter: Limiter | null;
  /** Gives turns to all that is not soon done. */
  admission: Admission;
  paces: Paces<Plan>;
  measures: Measures | null;
  log: Log;
  /** Milliseconds that an operation may take. */
  patience: number;
  /** Operations whose time is over before they reach the normal way, which then words the error. */
  late: WeakSet<IncomingMessage>;
}

/** Points of a request besides its cost, as on the normal way. */
const FLAT = 10;

/** UTF-16 units from which text is made to bytes at once: putting the head before it would copy it on the heap. */
const LARGE = 16_384;

/** A request on its way, with all of it that has been read. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  /** Media type of the answer. */
  type: string;
  began: number;
  /** The version of the data set as it was when the request came; null when no answers are kept. */
  version: number | null;
}

/**
 * Answers what is kept or can be read by one statement before Yoga sees the request, under the same limits, with the same
 * headers, measures and log; hands on everything else, its body with it.
 */
export function fastLane(lane: Lane): RequestListener {
  const others = lane.admission.byTurns(lane.normal);
  return (request, response) => {
    const type = answerType(request);
    if (type === null) return others(request, response);
    void handle(lane, request, response, type).catch(() => response.destroy());
  };
}

async function handle(lane: Lane, request: IncomingMessage, response: ServerResponse, type: string): Promise<void> {
  const began = performance.now();
  const body = request.method === 'POST' ? await bodyOf(request) : null;
  const version = (await lane.keeper?.version().catch(() => null)) ?? null;
  const asked: Asked = { request, response, type, began, version };
  const key = `${type}\n${body ?? request.url}`;
  const kept = version === null ? undefined : lane.keeper?.cache.get(key, version);
  if (kept && isGranted(lane, request, kept.cost)) {
    lane.admission.hear(request);
    return send(lane, asked, kept);
  }
  const operation = body === null ? requestAt(request.url ?? '', lane.trusted) : requestIn(body, lane.trusted);
  const normal = (): unknown => lane.normal(body === null ? request : Object.assign(request, { body }), response);
  if (!(await hasTurn(lane, request, response, operation))) return void normal(); // which says so
  if (response.destroyed) return; // who asked has gone while waiting
  const plan = operation && lane.plans.planOf(operation);
  const data = plan && (await readBy(lane, request, plan));
  if (operation && plan && data !== null) {
    const text = `${data},"extensions":{"cost":${plan.cost}}}`;
    const [cost, name] = [plan.cost, nameOf(operation)];
    const isKept = version !== null && lane.keeper !== null;
    if (!isKept && text.length < LARGE) return send(lane, asked, { body: text, cost, operation: name });
    const made = { body: Buffer.from(text), cost, operation: name };
    if (isKept) lane.keeper?.cache.set(key, version, made);
    return send(lane, asked, made);
  }
  if (version !== null && operation && lane.plans.isQuery(operation))
    lane.keeper?.watch(response, key, version, nameOf(operation));
  normal();
}

/** Waits for a request's turn, if it is not known to be soon done. False when it may not come in. */
async function hasTurn(
  { plans, paces, admission }: Lane,
  request: IncomingMessage,
  response: ServerResponse,
  operation: Request | null,
): Promise<boolean> {
  const plan = operation && plans.keptPlan(operation);
  if (plan && paces.isSoonDone(plan)) {
    admission.hear(request);
    return true;
  }
  const leave = await admission.enter(request);
  if (leave) admission.endWith(response, leave);
  return leave !== null;
}

/** An operation's name as the log gives it. */
const nameOf = ({ operationName }: Request): string => operationName?.slice(0, 64) ?? '';

function isGranted({ limiter }: Lane, request: IncomingMessage, cost: number): boolean {
  return limiter?.take(request, FLAT + cost)?.granted ?? true;
}

/** The text of `data`, or null when the normal way must answer: it has no points left, or the statement failed. */
async function readBy(lane: Lane, request: IncomingMessage, plan: Plan): Promise<string | null> {
  if (!isGranted(lane, request, plan.cost)) return null;
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Late()), lane.patience);
  try {
    const began = performance.now();
    const data = await Promise.race([lane.read(plan.statement), over]);
    lane.paces.note(plan, performance.now() - began);
    return data;
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

/** An answer: as short text it is sent together with its head; long and kept ones are bytes. */
interface Made extends Omit<Kept, 'body'> {
  body: Buffer | string;
}

/** Sends an answer, or 304 to who has it already. */
function send(lane: Lane, { request, response, type, began, version }: Asked, { body, cost, operation }: Made): void {
  const id = givenId(request.headers['x-request-id']);
  const tag = version !== null && request.method === 'GET' ? lane.keeper?.headersOf(version) : undefined;
  const isKnown = tag !== undefined && (request.headers['if-none-match'] ?? '').split(/,\s*/).includes(tag.etag);
  const status = isKnown ? 304 : 200;
  response.writeHead(status, {
    ...(isKnown ? {} : { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) }),
    ...tag,
    'x-request-id': id,
  });
  response.end(isKnown ? undefined : body);
  const seconds = (performance.now() - began) / 1000;
  const method = request.method ?? '';
  lane.measures?.operations.observe(cost);
  lane.measures?.requests.observe({ route: '/graphql', method, status }, seconds);
  lane.log({
    level: 'info',
    event: 'request',
    requestId: id,
    method,
    path: '/graphql',
    operation,
    status,
    milliseconds: Math.round(seconds * 1000),
  });
}
