import type { IncomingMessage, RequestListener } from 'node:http';
import { availableParallelism } from 'node:os';
import { parse } from 'graphql';
import { keeperOf } from '../read/keeper.ts';
import { fastLane } from '../read/lane.ts';
import { plansOf } from '../read/plans.ts';
import { readerOf } from '../read/reader.ts';
import { schema } from '../schema/index.ts';
import { admitted } from './limits/admission.ts';
import { gateOf } from './limits/gate.ts';
import { limiterOf } from './limits/rate.ts';
import { limitStatements } from './limits/timeout.ts';
import { measuresOf } from './metrics/measures.ts';
import { MAX_TOKENS } from './tokens.ts';
import { mayRun, readTrusted } from './trusted.ts';
import { type Surroundings, yogaFor } from './yoga.ts';

/** How many requests the normal way begins at a time: it is bound by this process, which has one thread. */
const NORMAL = { places: 2, line: 500 };

/** How many dear statements run at a time: a core is left to what is soon done. */
const DEAR = { places: Math.max(1, Math.min(4, availableParallelism() - 1)), line: 100 };

/** Answers all requests: what one statement can read before Yoga, the rest by it, both under one set of limits. */
export function handlerFor(surroundings: Surroundings): RequestListener {
  const { database, settings, log } = surroundings;
  const { readPool, reader: prisma } = database;
  const { quickPool = readPool, searchPool = readPool } = database;
  const [late, busy] = [new WeakSet<IncomingMessage>(), new WeakSet<IncomingMessage>()];
  for (const pool of new Set([readPool, quickPool, searchPool])) limitStatements(pool, settings.queryTimeout * 1000);
  const limiter =
    settings.rateLimit === null ? null : limiterOf({ perMinute: settings.rateLimit, proxies: settings.trustedProxies });
  const measures = settings.metrics ? measuresOf(readPool) : null;
  const trusted = readTrusted(settings.trustedDocuments);
  const isAllowed = mayRun(trusted, settings.publicQueries);
  const yoga = yogaFor({ ...surroundings, limiter, measures, late, busy, trusted });
  const normal = admitted(yoga, gateOf(NORMAL), busy);
  if (!settings.fastReads) return normal;
  const validated = (query: string) => {
    if (!isAllowed(query)) return null; // the normal way says why
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      return yoga.getEnveloped({}).validate(schema, document).length ? null : document;
    } catch {
      return null; // the normal way says where the syntax is wrong
    }
  };
  return fastLane({
    normal,
    plans: plansOf({ schema, validated, context: { prisma, readPool, publicText: settings.publicText } }),
    trusted,
    read: readerOf({ quick: quickPool, search: searchPool, long: readPool }),
    dear: gateOf(DEAR),
    keeper: settings.responseCache ? keeperOf(quickPool) : null,
    limiter,
    measures,
    log,
    patience: settings.queryTimeout * 1000,
    late,
    busy,
  });
}
