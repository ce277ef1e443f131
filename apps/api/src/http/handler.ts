import type { IncomingMessage, RequestListener } from 'node:http';
import type { DocumentNode } from 'graphql';
import { keeperOf } from '../read/keeper.ts';
import { fastLane } from '../read/lane.ts';
import { plansOf } from '../read/plans.ts';
import { readerOf } from '../read/reader.ts';
import { schema } from '../schema/index.ts';
import { admissionOf } from './fair/admission.ts';
import { pacesOf } from './fair/pace.ts';
import { type TurnOptions, turnsOf } from './fair/turns.ts';
import { limiterOf } from './limits/rate.ts';
import { measuresOf } from './metrics/measures.ts';
import { mayRun, readTrusted } from './trusted.ts';
import { type Surroundings, yogaFor } from './yoga.ts';

/**
 * Turns of requests that are not soon done: of all clients at a time, fewer than there are connections to the database,
 * so that some are left; of one alone, and of one while others ask as well.
 */
const TURNS: Omit<TurnOptions, 'patience'> = { most: 8, alone: 4, beside: 1, line: 500 };

/** Answers all requests: what one statement can read before Yoga, the rest by it, both under one set of limits. */
export function handlerFor(surroundings: Surroundings): RequestListener {
  const { database, settings, log, turns = TURNS } = surroundings;
  const { readPool, reader: prisma } = database;
  const late = new WeakSet<IncomingMessage>();
  const limiter =
    settings.rateLimit === null ? null : limiterOf({ perMinute: settings.rateLimit, proxies: settings.trustedProxies });
  const trusted = readTrusted(settings.trustedDocuments);
  const isAllowed = mayRun(trusted, settings.publicQueries);
  const patience = settings.queryTimeout * 1000;
  const line = turnsOf({ ...turns, patience });
  const admission = admissionOf(line, settings.trustedProxies);
  const measures = settings.metrics ? measuresOf(readPool, line) : null;
  const normal = yogaFor({ ...surroundings, limiter, measures, late, trusted, admission });
  if (!settings.fastReads) return admission.byTurns(normal);
  const validated = (query: string) => {
    if (!isAllowed(query)) return null; // the normal way says why
    try {
      const { parse, validate } = normal.getEnveloped({});
      const document: DocumentNode = parse(query);
      return validate(schema, document).length ? null : document;
    } catch {
      return null; // the normal way says where the syntax is wrong
    }
  };
  return fastLane({
    normal,
    plans: plansOf({ schema, validated, context: { prisma, readPool, publicText: settings.publicText } }),
    trusted,
    read: readerOf(readPool),
    keeper: settings.responseCache ? keeperOf(readPool) : null,
    limiter,
    admission,
    paces: pacesOf(),
    measures,
    log,
    patience,
    late,
  });
}
