import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUTHOR, correct } from '../editing/editing.testing.ts';
import { mergeVisits } from '../editing/index.ts';
import { extract } from '../extract.ts';
import { reportFromText } from '../sources/report.ts';
import { storeRecord } from '../storing/index.ts';
import { type Reread, rereadAll, rewrite } from './index.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close(), 60_000);

const TEXTS = {
  one:
    'VIENTIANE, May 6, 2024 – A delegation of Hanoi led by Tran Van Nam, Vice Chairman of the Hanoi People’s Committee, ' +
    'visited Vientiane on May 6, 2024. Nam met Governor Bounthavy Keola. The two sides agreed to boost trade.',
  other:
    'LUANG PRABANG, August 9, 2024 – A delegation of Hue led by Le Thi Hoa, Vice Chairwoman of the Hue People’s Committee, ' +
    'visited Luang Prabang on August 9, 2024. Hoa met Governor Khamphan Vongsa. They agreed on tourism.',
};

async function all(): Promise<Reread[]> {
  const found: Reread[] = [];
  for await (const one of rereadAll(database)) found.push(one);
  return found;
}

test('shows what today’s rules read otherwise, and writes it with ids, redirects and corrections kept', async () => {
  for (const [id, body] of Object.entries(TEXTS)) {
    const report = reportFromText(id, body);
    const record = extract(report);
    const misread = { ...record, visits: record.visits.map((visit) => ({ ...visit, leader: null })) };
    await storeRecord(database, report, id === 'one' ? misread : record, { sample: id === 'other' });
  }
  const visits = await database.client.visit.findMany({ orderBy: { id: 'asc' } });
  const ids = visits.map(({ id }) => id);
  await correct(database, 'visit.days', ids[0] ?? '', {
    start: '2024-05-05',
    end: '2024-05-06',
    edtf: null,
    precision: null,
    rangeStated: true,
  });
  await mergeVisits(database, AUTHOR, { ids, reason: 'One journey.' });
  const [before] = await database.client.visit.findMany();

  const found = await all();
  expect(found.map(({ report, isStale }) => [report.id, isStale]).sort()).toEqual([
    ['one', true],
    ['other', false],
  ]);
  const changed = found.find(({ isStale }) => isStale);
  expect(changed?.differences).toEqual([{ field: 'leader', removed: ['–'], added: ['Tran Van Nam'] }]);
  expect(await database.client.visit.findMany()).toEqual([before]);

  if (changed) await rewrite(database, changed);
  expect((await all()).some(({ isStale }) => isStale)).toBe(false);
  const [after] = await database.client.visit.findMany();
  expect(after).toMatchObject({ id: before?.id, start: new Date('2024-05-05'), end: new Date('2024-05-06') });
  expect(await database.client.visitRedirect.findMany()).toEqual([
    { fromId: ids.find((id) => id !== before?.id), toId: before?.id },
  ]);
  expect(await database.client.person.count({ where: { name: 'Tran Van Nam' } })).toBe(1);
  expect(await database.client.report.count({ where: { sample: true } })).toBe(1);
}, 60_000);
