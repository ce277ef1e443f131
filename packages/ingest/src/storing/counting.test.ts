import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import type { Report } from '../model.ts';
import { readReportFile } from '../sources/files.ts';
import { record, report } from './fixture.ts';
import { deleteSamples, recountAll, storeRecord, verify } from './index.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../samples');

let database: Database;
let reports: Report[];
beforeAll(async () => {
  database = await startTestDatabase();
  const files = (await Promise.all(['reports', 'pairs'].map(listed))).flat();
  reports = await Promise.all(files.map(readReportFile));
}, 60_000);
afterAll(() => database.close(), 60_000);
beforeEach(async () => {
  await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
});

async function listed(folder: string): Promise<string[]> {
  const names = await readdir(path.join(SAMPLES, folder)).catch(() => []);
  return names.filter((name) => name.endsWith('.md')).map((name) => path.join(SAMPLES, folder, name));
}

const store = (one: Report, options = {}) => storeRecord(database, one, extract(one), options);

/** Whether the roll-ups are what the facts give, and how many statements they hold. */
async function checked(): Promise<{ faults: unknown[]; counted: number; cells: number }> {
  const { counts } = await verify(database);
  const counted = await database.client.statement.count({ where: { sameAsId: null } });
  const held = await database.client.themeCount.aggregate({
    _sum: { statements: true },
    where: { subjectKind: 'ANY', placeKind: 'ANY' },
  });
  expect(held._sum.statements ?? 0).toBe(counted);
  return { faults: counts, counted, cells: await database.client.themeCountDetail.count() };
}

/** The same numbers in the same order whenever it runs: what fails once fails again. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test('counts follow samples as they come in, change, are linked and go', { timeout: 300_000 }, async () => {
  const order = shuffled(reports, 7);
  for (const [index, one] of order.entries()) {
    await store(one, { sample: index % 2 === 0 });
    if (index % 12 === 0) expect((await checked()).faults).toEqual([]);
  }
  const full = await checked();
  expect(full.faults).toEqual([]);
  expect(full.counted).toBeGreaterThan(100);
  for (const one of shuffled(order, 11).slice(0, 12)) await store(one, { sample: true, extractorVersion: 'next' });
  expect((await checked()).faults).toEqual([]);
  await deleteSamples(database);
  const left = await checked();
  expect(left.faults).toEqual([]);
  expect(left.counted).toBeLessThan(full.counted);
  await database.client.report.deleteMany();
  await database.client.visit.deleteMany();
  expect(await checked()).toEqual({ faults: [], counted: 0, cells: 0 });
});

const CHANGES: readonly (readonly [what: string, sql: string])[] = [
  ['an act', `UPDATE statements SET act_code = 'object'`],
  [
    'a side',
    `UPDATE statements SET side = 'both', country_code = NULL, speaker_person_id = NULL,
              speaker_locality_id = NULL, speaker_organisation_id = NULL`,
  ],
  ['a day', `UPDATE statements SET day = '2019-02-03'`],
  ['no day', `UPDATE statements SET day = NULL`],
  ['the first day of a visit', `UPDATE visits SET start_date = '2001-01-01'`],
  ['a theme', `UPDATE statement_themes SET theme_code = 'sport' WHERE ordinal = 0`],
  ['a theme less', `DELETE FROM statement_themes`],
  ['what another report tells', `UPDATE statement_themes SET repeated = true`],
  [
    'a locality',
    `UPDATE statement_localities SET locality_id = 'VN-SG'
                   WHERE locality_id = (SELECT min(locality_id) FROM statement_localities)`,
  ],
  ['a locality less', `DELETE FROM statement_localities`],
  ['a party', `UPDATE visit_parties SET country_code = 'LA'`],
  ['a party less', `DELETE FROM visit_parties WHERE side = 'host'`],
  ['a participant', `UPDATE meeting_participants SET country_code = 'KH'`],
  ['a participant less', `DELETE FROM meeting_participants`],
  ['a unit that another takes over', `UPDATE localities SET current_id = 'VN-HN' WHERE country_code = 'VN'`],
  [
    'a unit that becomes part of another',
    `UPDATE localities SET parent_id = 'CN-GD' WHERE level = 1 AND country_code = 'VN'`,
  ],
  ['a group of themes', `UPDATE themes SET group_code = (SELECT min(code) FROM theme_groups)`],
  ['a visit less', `DELETE FROM visits`],
  [
    'a statement that says the same',
    `UPDATE statements SET same_as_id = (SELECT min(id::text)::uuid FROM statements)
                                       WHERE id <> (SELECT min(id::text)::uuid FROM statements)`,
  ],
];

test.each(CHANGES)('counts follow a change of %s, whoever makes it', async (_what, sql) => {
  await storeRecord(database, report(), record());
  const before = await database.client.countedStatement.findMany({ select: { statementId: true, act: true } });
  expect(before.length).toBeGreaterThan(0);
  await database.pool.query(sql);
  expect((await checked()).faults).toEqual([]);
});

test('a change that is taken back leaves the counts as they were', async () => {
  await storeRecord(database, report(), record());
  const before = await database.client.themeCountDetail.findMany();
  const client = await database.pool.connect();
  await client.query('BEGIN');
  await client.query('DELETE FROM statements');
  await client.query('ROLLBACK');
  client.release();
  expect(await database.client.themeCountDetail.findMany()).toEqual(before);
});

test('what differs is told, and counting anew mends it', async () => {
  await storeRecord(database, report(), record());
  await database.pool.query(`UPDATE theme_counts SET statements = statements + 1 WHERE subject_kind = 'theme'`);
  const { counts } = await verify(database);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts[0]).toMatchObject({ counts: 'theme_counts', stored: 2, found: 1 });
  await recountAll(database);
  expect((await checked()).faults).toEqual([]);
});
