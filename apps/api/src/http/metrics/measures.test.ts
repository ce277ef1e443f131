import { expect, test } from 'vitest';
import { measuresOf } from './measures.ts';

test('gauges tell how it is when they are asked', async () => {
  const pool = { totalCount: 0, idleCount: 0, waitingCount: 0 };
  const line = { inside: 0, waiting: 0 };
  const { registry } = measuresOf(pool, { count: () => line });
  const told = async (name: string): Promise<Record<string, number>> => {
    const { values = [] } = (await registry.getSingleMetric(name)?.get()) ?? {};
    return Object.fromEntries(values.map(({ labels, value }) => [labels.state, value]));
  };
  expect(await told('communique_read_pool_connections')).toEqual({ busy: 0, idle: 0, waiting: 0 });
  Object.assign(pool, { totalCount: 10, idleCount: 3, waitingCount: 5 });
  Object.assign(line, { inside: 4, waiting: 9 });
  expect(await told('communique_read_pool_connections')).toEqual({ busy: 7, idle: 3, waiting: 5 });
  expect(await told('communique_turns')).toEqual({ inside: 4, waiting: 9 });
});
