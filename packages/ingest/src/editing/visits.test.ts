import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { storeRecord, verify } from '../storing/index.ts';
import { AUTHOR, correct, FIRST, facts, OTHER, PATIENCE, SECOND, THIRD, type Told } from './editing.testing.ts';
import { mergeVisits, NothingThere, rejectVisit, splitVisit, UnusableEdit, undoCorrection } from './index.ts';

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

/** The visits as lists of their reports' names. */
async function visits(): Promise<string[][]> {
  const rows = await database.client.visit.findMany({ include: { reports: { include: { report: true } } } });
  return rows.map(({ reports }) => reports.map(({ report }) => report.sourceId).sort()).sort();
}

const FIRST_NAME = FIRST.report.id;

async function visitTelling(sourceId: string): Promise<string> {
  const row = await database.client.visitReport.findFirst({ where: { report: { sourceId } } });
  if (!row) throw new Error(`no visit of ${sourceId}`);
  return row.visitId;
}

const reportId = async (sourceId: string): Promise<string> =>
  (await database.client.report.findFirstOrThrow({ where: { sourceId } })).id;

/** All orders of a few reports. */
const orders = (given: readonly Told[]): Told[][] =>
  given.length < 2
    ? [[...given]]
    : given.flatMap((one) => orders(given.filter((other) => other !== one)).map((rest) => [one, ...rest]));

const merge = async (...names: string[]) =>
  mergeVisits(database, AUTHOR, { ids: await Promise.all(names.map(visitTelling)), reason: 'One journey.' });

const split = async (name: string, ...parted: string[]) =>
  splitVisit(database, AUTHOR, {
    id: await visitTelling(name),
    reportIds: await Promise.all(parted.map(reportId)),
    reason: 'Two journeys.',
  });

describe('merged by hand', () => {
  test('stays so in any order; a new report of either comes into it; undoing parts it', async () => {
    await store(FIRST, OTHER);
    const before = await facts(database);
    const { correction, visitIds } = await merge(FIRST_NAME, 'other');
    expect(visitIds).toHaveLength(1);
    expect(await visits()).toEqual([[FIRST_NAME, 'other']]);
    await store(SECOND);
    expect(await visits()).toEqual([[FIRST_NAME, 'other', 'second']]);
    const merged = await facts(database);
    for (const order of orders([FIRST, OTHER, SECOND])) {
      await again();
      await store(...order);
      expect(await facts(database)).toEqual(merged);
    }
    expect((await verify(database)).faults).toEqual([]);
    await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
    expect(await visits()).toEqual([[FIRST_NAME, 'second'], ['other']]);
    await again();
    await store(FIRST, OTHER);
    expect(await facts(database)).toEqual(before);
  });

  test('an id that was merged leads to the visit, and is told as gone', async () => {
    await store(FIRST, OTHER);
    const ids = await Promise.all([FIRST_NAME, 'other'].map(visitTelling));
    const { visitIds } = await merge(FIRST_NAME, 'other');
    const gone = ids.find((id) => !visitIds.includes(id));
    expect(await database.client.visitRedirect.findMany()).toEqual([{ fromId: gone, toId: visitIds[0] }]);
    expect(await database.client.deletedVisit.findMany()).toMatchObject([{ id: gone, reason: 'MERGED' }]);
  });

  test('a correction of either part holds in the whole, and goes with its part when it is undone', async () => {
    await store(FIRST, OTHER);
    const leader = { id: null, name: 'Phạm Văn Bình', country: 'VN' };
    await correct(database, 'visit.leader', await visitTelling('other'), leader);
    const { correction } = await merge(FIRST_NAME, 'other');
    const led = async () => {
      const rows = await database.client.visit.findMany({ include: { leader: true }, orderBy: { start: 'asc' } });
      return rows.map((visit) => visit.leader?.name);
    };
    expect(await led()).toEqual([leader.name]);
    await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
    expect(await led()).toEqual(['Nguyễn Văn Đông', leader.name]);
  });
});

describe('split by hand', () => {
  test('stays so in any order; a new report goes to one of the two; undoing joins them', async () => {
    await store(FIRST, SECOND);
    expect(await visits()).toHaveLength(1);
    const before = await facts(database);
    const { correction, visitIds } = await split(FIRST_NAME, 'second');
    expect(visitIds).toHaveLength(2);
    expect(await visits()).toEqual([[FIRST_NAME], ['second']]);
    await store(THIRD);
    const parted = await facts(database);
    expect(await database.client.visit.count()).toBe(2);
    for (const order of orders([FIRST, SECOND, THIRD])) {
      await again();
      await store(...order);
      expect(await facts(database)).toEqual(parted);
    }
    expect((await verify(database)).faults).toEqual([]);
    await again();
    await store(FIRST, SECOND);
    await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
    expect(await facts(database)).toEqual(before);
  });

  test('of two who contradict each other the later holds, and the earlier again when it is undone', async () => {
    await store(FIRST, SECOND);
    await split(FIRST_NAME, 'second');
    const { correction } = await merge(FIRST_NAME, 'second');
    expect(await visits()).toEqual([[FIRST_NAME, 'second']]);
    await again();
    await store(SECOND, FIRST);
    expect(await visits()).toEqual([[FIRST_NAME, 'second']]);
    await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'x' });
    expect(await visits()).toEqual([[FIRST_NAME], ['second']]);
  });
});

describe('rejected', () => {
  test('a visit is gone with all that it had, for later reports too; undoing restores it', async () => {
    await store(FIRST, OTHER);
    const before = await facts(database);
    const { id } = await rejectVisit(database, AUTHOR, { id: await visitTelling(FIRST_NAME), reason: 'A fair.' });
    expect(await visits()).toEqual([['other']]);
    expect(await database.client.statement.count()).toBe(0);
    expect(await database.client.deletedVisit.findMany()).toMatchObject([{ reason: 'REJECTED' }]);
    await store(SECOND);
    expect(await visits()).toEqual([['other']]);
    const left = await facts(database);
    for (const order of orders([FIRST, SECOND, OTHER])) {
      await again();
      await store(...order);
      expect(await facts(database)).toEqual(left);
    }
    expect((await verify(database)).faults).toEqual([]);
    await undoCorrection(database, AUTHOR, { id, reason: 'x' });
    expect(await visits()).toEqual([[FIRST_NAME, 'second'], ['other']]);
    await again();
    await store(FIRST, OTHER);
    expect(await facts(database)).toEqual(before);
  });
});

test('a visit whose report is gone is told as removed, and no more when it is back', async () => {
  await store(FIRST);
  const id = await visitTelling(FIRST_NAME);
  const record = {
    ...FIRST.record,
    isVisitReport: false,
    visits: [],
    meetings: [],
    statements: [],
    people: [],
    themes: [],
  };
  await storeRecord(database, FIRST.report, { ...record, evidence: [] }, { extractorVersion: '0' });
  expect(await database.client.deletedVisit.findMany()).toMatchObject([{ id, reason: 'REMOVED' }]);
  await store(FIRST);
  expect(await database.client.deletedVisit.count()).toBe(0);
});

describe('refused', () => {
  const NOBODY = '00000000-0000-8000-8000-000000000000';

  test.each<[string, () => Promise<unknown>, typeof NothingThere | typeof UnusableEdit]>([
    ['one visit twice', () => merge(FIRST_NAME, 'second'), UnusableEdit],
    ['all reports parted', () => split(FIRST_NAME, FIRST_NAME, 'second'), UnusableEdit],
    ['no report parted', () => split(FIRST_NAME), UnusableEdit],
    ['a report of another visit parted', () => split(FIRST_NAME, 'other', 'second'), UnusableEdit],
    ['what is not there', () => rejectVisit(database, AUTHOR, { id: NOBODY, reason: 'x' }), NothingThere],
    ['what is not there, undone', () => undoCorrection(database, AUTHOR, { id: NOBODY, reason: 'x' }), NothingThere],
  ])('%s', async (_name, work, failure) => {
    await store(FIRST, SECOND, OTHER);
    const before = await facts(database);
    await expect(work()).rejects.toBeInstanceOf(failure);
    expect(await facts(database)).toEqual(before);
  });
});
