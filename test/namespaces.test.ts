import { randomInt } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestDatabase } from '@communique/db/testing';
import { Queue, queuePool, readBacklog } from '@communique/ingest/queue';
import { expect, test } from 'vitest';
import { collectGenerated } from '../apps/cli/src/bench/ingest/collected.ts';
import { startWorkerProcess, stopWorkerProcess } from '../apps/cli/src/bench/ingest/workers.ts';
import { type Namespace, NotPermitted, openNamespace, relay } from './namespaces.ts';

const REPORTS = 300;

/** Takes a minute and the right to open networks, so that it runs when asked for: NAMESPACES=1. */
const asked = process.env.NAMESPACES === '1';

test.runIf(asked)(
  'two workers in networks of their own share the work of one database',
  { timeout: 600_000 },
  async (context) => {
    const namespaces: Namespace[] = [];
    const subnet = 2 * randomInt(128); // another run on this machine has others
    try {
      for (const each of [subnet, subnet + 1]) namespaces.push(openNamespace(each));
    } catch (error) {
      for (const { remove } of namespaces) remove();
      if (error instanceof NotPermitted) context.skip(error.message);
      throw error;
    }
    const database = await startTestDatabase();
    const pool = queuePool(database.url);
    const queue = await Queue.open(pool);
    const to = Number(new URL(database.url).port);
    const relays = await Promise.all(namespaces.map(({ gateway }) => relay(gateway, to)));
    const workers = namespaces.map(({ name, gateway }, index) => {
      const url = new URL(database.url);
      url.host = `${gateway}:${relays[index]!.port}`;
      return startWorkerProcess(url.href, ['ip', 'netns', 'exec', name]);
    });
    try {
      await until(async () => (await pool.query('SELECT FROM queue_workers')).rowCount === 2);
      const networks = [process.pid, ...workers.map(({ pid }) => pid)].map((pid) =>
        readlinkSync(`/proc/${pid}/ns/net`),
      );
      expect(new Set(networks).size).toBe(3);

      await queue.ingest('shared', [], collectGenerated(REPORTS));
      const busy = new Set<string>();
      await until(async () => {
        const { rows } = await pool.query<{ id: string }>(
          'SELECT DISTINCT w.id FROM graphile_worker.jobs j JOIN queue_workers w ON j.locked_by = ANY (w.worker_ids)',
        );
        for (const { id } of rows) busy.add(id);
        const { waiting, running } = await readBacklog(pool);
        return waiting + running === 0;
      });
      expect(busy.size).toBe(2);
      expect(await database.client.report.count()).toBe(REPORTS);
    } finally {
      await Promise.all(workers.map(stopWorkerProcess));
      for (const { remove } of namespaces) remove();
      await queue.close();
      await pool.end();
      await Promise.all(relays.map((one) => one.close()));
      await database.close();
    }
  },
);

/** Waits as long as the test may take. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}
