import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { storeRecord, verify } from '../storing/index.ts';
import { AUTHOR, correct, FIRST, facts, OTHER, PATIENCE, SECOND, THIRD, type Told } from './editing.testing.ts';
import { mergePeople, splitPerson, UnusableEdit, undoCorrection } from './index.ts';

vi.setConfig({ testTimeout: PATIENCE });

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close(), 60_000);
beforeEach(async () => {
  await database.pool.query('TRUNCATE reports, visits, people, organisations, corrections, deleted_visits CASCADE');
});

const store = async (...given: Told[]): Promise<void> => {
  for (const { report, record } of given) await storeRecord(database, report, record);
};
const again = () => database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');

const personNamed = async (name: string): Promise<string> =>
  (await database.client.person.findFirstOrThrow({ where: { name } })).id;

const reportId = async ({ report }: Told): Promise<string> =>
  (await database.client.report.findFirstOrThrow({ where: { sourceId: report.id } })).id;

/** Who is named in which reports. */
async function people(): Promise<Record<string, string[]>> {
  const rows = await database.client.person.findMany({
    include: { names: { include: { report: true }, orderBy: { reportId: 'asc' } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return Object.fromEntries(
    rows.map(({ id, name, names }) => [
      `${name} ${id}`,
      [...new Set(names.map(({ report }) => report.sourceId))].sort(),
    ]),
  );
}

const byName = async (): Promise<string[][]> =>
  Object.entries(await people()).map(([key, reports]) => [key.slice(0, key.lastIndexOf(' ')), ...reports]);

test('merged people are one, in later reports too; undoing parts them', async () => {
  await store(FIRST, OTHER);
  const before = await facts(database);
  const ids = [await personNamed('Nguyễn Văn Đông'), await personNamed('Trần Thị Mai')];
  const { correction, personIds } = await mergePeople(database, AUTHOR, { ids, reason: 'A new name.' });
  expect(personIds).toHaveLength(1);
  const [one] = personIds;
  const leaders = await database.client.visit.findMany({ select: { leaderId: true } });
  expect(leaders.map(({ leaderId }) => leaderId)).toEqual([one, one]);
  await store(SECOND);
  expect(await database.client.personName.count({ where: { personId: one as string } })).toBe(3);
  const merged = await facts(database);
  await again();
  await store(SECOND, OTHER, FIRST);
  expect(await facts(database)).toEqual(merged);
  expect((await verify(database)).faults).toEqual([]);
  await again();
  await store(FIRST, OTHER);
  await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
  expect(await facts(database)).toEqual(before);
});

test('split people are two, read again or in another order; undoing joins them', async () => {
  await store(FIRST, SECOND, THIRD);
  const before = await facts(database);
  const id = await personNamed('Nguyễn Văn Đông');
  const reportIds = [await reportId(SECOND)];
  const { correction, personIds } = await splitPerson(database, AUTHOR, { id, reportIds, reason: 'A namesake.' });
  expect(personIds).toHaveLength(2);
  expect((await byName()).filter(([name]) => name === 'Nguyễn Văn Đông').sort((a, b) => a.length - b.length)).toEqual([
    ['Nguyễn Văn Đông', 'second'],
    ['Nguyễn Văn Đông', FIRST.report.id, 'third'],
  ]);
  const parted = await people();
  for (const order of [
    [THIRD, SECOND, FIRST],
    [SECOND, FIRST, THIRD],
  ]) {
    await again();
    await store(...order);
    expect(await people()).toEqual(parted);
  }
  expect((await verify(database)).faults).toEqual([]);
  await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
  expect(await facts(database)).toEqual(before);
});

test('a corrected name is the merged person’s', async () => {
  await store(FIRST, OTHER);
  const [dong, mai] = [await personNamed('Nguyễn Văn Đông'), await personNamed('Trần Thị Mai')];
  await correct(database, 'person.name', mai, 'Trần Thị Ngọc Mai');
  const { personIds } = await mergePeople(database, AUTHOR, { ids: [mai, dong], reason: 'x' });
  const [one] = await database.client.person.findMany({ where: { id: { in: personIds } } });
  expect(one?.name).toBe('Trần Thị Ngọc Mai');
});

describe('refused', () => {
  test.each([
    ['one person twice', async (id: string) => mergePeople(database, AUTHOR, { ids: [id, id], reason: 'x' })],
    ['no report parted', async (id: string) => splitPerson(database, AUTHOR, { id, reportIds: [], reason: 'x' })],
    [
      'all reports parted',
      async (id: string) =>
        splitPerson(database, AUTHOR, {
          id,
          reportIds: [await reportId(FIRST), await reportId(SECOND)],
          reason: 'x',
        }),
    ],
  ])('%s', async (_name, work) => {
    await store(FIRST, SECOND);
    const before = await facts(database);
    await expect(work(await personNamed('Nguyễn Văn Đông'))).rejects.toBeInstanceOf(UnusableEdit);
    expect(await facts(database)).toEqual(before);
  });
});
