import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, run, stopped } from '../../programs.ts';
import { SERVER, type Urls } from '../contenders.ts';
import { median } from '../figures.ts';
import { load, type Measured } from '../load.ts';
import { HOSTILE, type Sent } from './kinds.ts';

export interface HostileOptions {
  /** Rounds, in each of which the query is measured alone, beside a busy client and beside a hostile one. */
  rounds: number;
  /** Seconds of one measurement. */
  seconds: number;
  /** Bodies of GraphQL requests: the normal query, and what the busy client asks. */
  normal: string;
  busy: string;
  log(line: string): void;
}

/** Connections over which the other client asks, hostile or busy. */
const CONNECTIONS = 8;

/** Whose requests are measured. The server believes X-Forwarded-For, as behind a proxy. */
const MEASURED = ['X-Forwarded-For: 198.51.100.7'];

/** Seconds after which memory is looked at again. */
const SETTLING = 5;

/** Milliseconds of asking before anything is measured, so that all is compiled and prepared. */
const WARMING = 1_000;

type Beside = 'alone' | 'busy' | 'hostile';

/**
 * How much longer a query takes at the most beside a hostile client, in a process of its own, that asks as fast as it is
 * answered; and beside one that asks a usual query just so, since on a small machine any other client takes time.
 * Rate limits are off: with them most of the hostile requests would be refused for that alone.
 * @throws Error when a hostile request is answered with 500 or more.
 */
export async function hostileFigures(database: Urls, options: HostileOptions): Promise<Record<string, number>> {
  const { rounds, log } = options;
  const port = await freePort();
  const api = await run(SERVER, {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database.owner,
    DATABASE_READ_URL: database.reader,
    API_PORT: String(port),
    RESPONSE_CACHE: 'off',
    RATE_LIMIT: 'off',
    TRUSTED_PROXIES: '1',
  });
  try {
    const seen: Record<Beside, Measured[]> = { alone: [], busy: [], hostile: [] };
    const statuses: Record<string, number> = {};
    await measure(port, 'busy', { ...options, seconds: WARMING / 1000 });
    await measure(port, 'hostile', { ...options, seconds: WARMING / 1000 });
    await sleep(SETTLING * 1000);
    const before = residentOf(api);
    for (let round = 0; round < rounds; round += 1) {
      for (const beside of ['alone', 'busy', 'hostile'] as const) {
        const { measured, answered } = await measure(port, beside, options);
        seen[beside].push(measured);
        if (beside === 'hostile')
          for (const [status, count] of Object.entries(answered)) statuses[status] = (statuses[status] ?? 0) + count;
      }
    }
    const most = residentOf(api);
    await sleep(SETTLING * 1000);
    const after = residentOf(api);
    const p99 = (beside: Beside): number => median(seen[beside].map((measured) => measured.p99));
    const ratio = (beside: Beside, to: Beside): number =>
      median(seen[beside].map((measured, round) => measured.p99 / (seen[to][round]?.p99 ?? Number.NaN)));
    const failed = Object.entries(statuses).filter(([status]) => !(Number(status) < 500));
    const count = Object.values(statuses).reduce((sum, one) => sum + one, 0);
    log(
      `nested, p99: alone ${p99('alone').toFixed(2)} ms, beside a busy client ${p99('busy').toFixed(2)} ms, beside a hostile one ${p99('hostile').toFixed(2)} ms`,
    );
    log(
      `${count} hostile requests of ${Object.keys(HOSTILE).length} kinds were answered ${JSON.stringify(statuses)}; resident memory ${before} MB before, ${most} MB at their end, ${after} MB ${SETTLING} s later`,
    );
    if (failed.length)
      throw new Error(`Hostile requests were answered as failures of ours: ${JSON.stringify(failed)}.`);
    return {
      'hostile.p99': ratio('hostile', 'alone'),
      'hostile.p99VsBusy': ratio('hostile', 'busy'),
      'hostile.memory': after / before,
    };
  } finally {
    await stopped(api);
  }
}

/** The query's times while another client asks, or none. */
async function measure(port: number, beside: Beside, { normal, busy, seconds }: HostileOptions) {
  const asked = { port, path: '/graphql', body: normal, connections: 1, milliseconds: seconds * 1000 };
  if (beside === 'alone') return { measured: await load({ ...asked, headers: MEASURED }), answered: {} };
  const usual: Sent = { method: 'POST', path: '/graphql', type: 'application/json', body: busy };
  const what = beside === 'busy' ? JSON.stringify(usual) : 'hostile';
  const client = await run(
    [join(import.meta.dirname, 'flood.ts'), String(port), String(CONNECTIONS), what],
    process.env,
  );
  try {
    return { measured: await load({ ...asked, headers: MEASURED }), answered: await ended(client) };
  } finally {
    await stopped(client);
  }
}

/** Ends the other client. Gives how often it was answered with each status. */
async function ended(client: ChildProcess): Promise<Record<string, number>> {
  let said = '';
  client.stdout?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const exit = once(client, 'exit');
  client.kill('SIGTERM');
  await exit;
  return JSON.parse(said || '{}');
}

/** Resident memory of a process in MB. */
const residentOf = ({ pid }: ChildProcess): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
