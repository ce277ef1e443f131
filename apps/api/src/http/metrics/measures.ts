import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Turns } from '../fair/turns.ts';

/** Seconds, from a cached answer to the time-out. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Points, up to the largest operation. */
const POINTS = [10, 100, 1_000, 10_000, 100_000, 250_000];

/** What is known of the pool of connections that queries read through. */
type Connections = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/** The measures of one server, each described by its `help`. */
export function measuresOf(pool: Connections, turns: Pick<Turns, 'count'>) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'communique_read_pool_connections',
    help: 'Connections of the reading pool by state; waiting are requests without one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  new Gauge({
    name: 'communique_turns',
    help: 'Requests that are not soon done by state; waiting are those whose turn has not come.',
    labelNames: ['state'],
    registers,
    collect() {
      const { inside, waiting } = turns.count();
      this.set({ state: 'inside' }, inside);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  return {
    registry,
    requests: new Histogram({
      name: 'communique_http_request_duration_seconds',
      help: 'Requests by route, method and status, until their answer begins.',
      labelNames: ['route', 'method', 'status'],
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'communique_graphql_operation_cost_points',
      help: 'Operations of GraphQL that were run, by their cost.',
      buckets: POINTS,
      registers,
    }),
    errors: new Counter({
      name: 'communique_graphql_errors_total',
      help: 'Errors in answers of GraphQL, by code.',
      labelNames: ['code'],
      registers,
    }),
  };
}

export type Measures = ReturnType<typeof measuresOf>;
