import { countries, fold, localities, themes } from '@communique/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../open.ts';
import { startTestDatabase } from '../testing/index.ts';
import { loadReference } from './index.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

async function load(): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    return await loadReference(client);
  } finally {
    client.release();
  }
}

test('holds all countries, localities and themes of the domain', async () => {
  const { reader } = database;
  expect(await reader.country.count()).toBe(countries().length);
  expect(await reader.locality.count()).toBe(localities().length);
  expect(await reader.theme.count()).toBe(themes().length);
  expect(await reader.act.count()).toBe(7);
  expect(await reader.rank.count()).toBe(7);
});

test('a locality has its names, its folded names and its unit', async () => {
  const locality = await database.reader.locality.findUniqueOrThrow({
    where: { id: 'VN-66' },
    include: { country: true },
  });
  expect(locality).toMatchObject({ nameEn: 'Hưng Yên', kind: 'PROVINCE', resolved: true, country: { code: 'VN' } });
  expect(locality.folded.split('\n')).toContain(fold('Hung Yen'));
});

test.each([
  ['VN-66', 'VN-66'],
  ['VN-20', 'VN-66'],
  ['vn-hai-hung', 'VN-HP'],
  ['vn-13-mong-cai', 'VN-13'],
  ['cn-gx-chongzuo', 'cn-gx-chongzuo'],
])('%s stands today under %s', async (id, current) => {
  expect((await database.reader.locality.findUniqueOrThrow({ where: { id } })).currentId).toBe(current);
});

test('is written once, and again when it differs', async () => {
  const before = await database.client.dataset.findUniqueOrThrow({ where: { id: 1 } });
  expect(await load()).toBe(false);
  expect(await database.client.dataset.findUnique({ where: { id: 1 } })).toEqual(before);
  await database.client.dataset.update({ where: { id: 1 }, data: { referenceHash: 'older' } });
  await database.client.locality.update({ where: { id: 'VN-66' }, data: { nameEn: 'Elsewhere' } });
  expect(await load()).toBe(true);
  const locality = await database.client.locality.findUniqueOrThrow({ where: { id: 'VN-66' } });
  expect(locality.nameEn).toBe('Hưng Yên');
});

test('two loads at once write once', async () => {
  await database.client.dataset.update({ where: { id: 1 }, data: { referenceHash: 'older' } });
  expect((await Promise.all([load(), load()])).sort()).toEqual([false, true]);
});
