import { join } from 'node:path';
import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extract, measureLinking, type Report } from '../src/index.ts';
import { identities, type PersonTelling } from '../src/linking/identity/index.ts';
import { areCandidates, blockingKeys } from '../src/linking/visits/blocking.ts';
import { clusters, findLinks, linkBetween, type VisitSignature, visitSignatures } from '../src/linking/visits/index.ts';
import { personTellingsOf } from '../src/storing/identifying/index.ts';
import { storeRecord } from '../src/storing/index.ts';
import { prepare } from '../src/storing/preparing/index.ts';
import { removeFacts } from '../src/storing/removing.ts';
import { reportsIn, SAMPLES } from './samples.ts';

const PAIRS = join(SAMPLES, '..', 'pairs');
/** Three trips told by ten reports, with a near miss beside each. */
const FAMILY = /^(guangxi-|yunnan-wang|cv-vnanet-2024-08-30|cv-vna-2023-03-28|vc-vna-2023-09-16|pm-nanning|hanoi-dung)/;

/** A generator of numbers from 0 to 1 that gives the same ones in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed + 1);

test('reports of one visit are found, and no others', async () => {
  const folders = [SAMPLES, PAIRS].map((folder) => ({ texts: folder, gold: folder }));
  const { precision, recall, wanted } = await measureLinking(folders);
  expect(wanted).toBeGreaterThan(50);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.9);
}, 60_000);

test('whatever the weights would link is compared', async () => {
  const reports = [...(await reportsIn(SAMPLES)), ...(await reportsIn(PAIRS))];
  const signatures = reports.flatMap((report) => visitSignatures(report.id, extract(report)));
  const missed = signatures.flatMap((a, index) =>
    signatures
      .slice(index + 1)
      .filter((b) => linkBetween(a, b) && !areCandidates(blockingKeys(a), blockingKeys(b)))
      .map((b) => `${a.report} ${b.report}`),
  );
  expect(missed).toEqual([]);
}, 60_000);

test('200 orders of all samples give the same visits', async () => {
  const reports = [...(await reportsIn(SAMPLES)), ...(await reportsIn(PAIRS))];
  const signatures = reports.flatMap((report) => visitSignatures(report.id, extract(report)));
  const grouped = (order: readonly VisitSignature[]): string[][] => clusters(order, findLinks(order));
  const expected = grouped(signatures);
  expect(expected.filter((group) => group.length > 1).length).toBeGreaterThan(20);
  for (const seed of seeds(200)) expect(grouped(shuffled(signatures, seed))).toEqual(expected);
}, 60_000);

test('200 orders of all samples give the same people', async () => {
  const reports = [...(await reportsIn(SAMPLES)), ...(await reportsIn(PAIRS))];
  const tellings = reports.flatMap((report) => personTellingsOf(report.id, prepare(report.id, extract(report))));
  const known = (order: readonly PersonTelling[]) =>
    identities(order).map(({ id, tellings: own }) => [id, own.map((telling) => telling.id)]);
  const expected = known(tellings);
  expect(expected.filter(([, own]) => (own?.length ?? 0) > 1).length).toBeGreaterThan(20);
  for (const seed of seeds(200)) expect(known(shuffled(tellings, seed))).toEqual(expected);
}, 60_000);

describe('with a database', () => {
  let database: Database;
  let reports: Report[];

  beforeAll(async () => {
    database = await startTestDatabase();
    const all = [...(await reportsIn(SAMPLES)), ...(await reportsIn(PAIRS))];
    reports = all.filter(({ id }) => FAMILY.test(id));
  }, 60_000);
  afterAll(() => database.close());
  beforeEach(() => database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE'));

  const store = async (order: readonly Report[]): Promise<void> => {
    for (const report of order) await storeRecord(database, report, extract(report));
  };

  const TABLES = [
    ...['visits', 'visit_reports', 'visit_parties', 'visit_localities', 'visit_people', 'visit_tellings'],
    ...[
      'visit_links',
      'visit_redirects',
      'meetings',
      'statements',
      'statement_themes',
      'statement_localities',
      'statement_addressees',
      'meeting_participants',
      'evidence',
      'people',
      'person_names',
      'person_tellings',
      'person_links',
      'offices',
    ],
  ];

  /** Every row of the tables that hold visits and what is said in them. */
  async function everything(): Promise<Record<string, string[]>> {
    const rows = TABLES.map(async (table) => {
      const found = await database.pool.query<{ row: string }>(
        `SELECT (to_jsonb(t) - 'updated_at')::text AS row FROM ${table} t`,
      );
      return [table, found.rows.map(({ row }) => row).sort()] as const;
    });
    return Object.fromEntries(await Promise.all(rows));
  }

  test('20 orders of storing give the same rows', async () => {
    expect(reports.length).toBeGreaterThanOrEqual(12);
    await store(reports);
    const expected = await everything();
    expect(expected.visits!.length).toBeLessThan(reports.length - 4);
    expect(expected.visit_redirects!.length).toBeGreaterThan(3);
    for (const seed of seeds(20)) {
      await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
      await store(shuffled(reports, seed));
      expect(await everything()).toEqual(expected);
    }
  }, 300_000);

  test('a second report adds to the counts of themes what it newly states, and takes nothing away', async () => {
    await store(reports);
    const { rows } = await database.pool.query<{ counted: number; most: number; all: number }>(`
      SELECT sum(counted)::int AS counted, max(told)::int AS most, sum(told)::int AS all FROM (
        SELECT s.visit_id, st.theme_code, s.report_id, count(*) AS told,
               count(*) FILTER (WHERE NOT st.repeated) AS counted
          FROM statements s JOIN statement_themes st ON st.statement_id = s.id
         WHERE s.visit_id IS NOT NULL GROUP BY 1, 2, 3) a_report
       GROUP BY visit_id, theme_code`);
    for (const { counted, most, all } of rows) {
      expect(counted).toBeGreaterThanOrEqual(most);
      expect(counted).toBeLessThanOrEqual(all);
    }
    expect(rows.some(({ counted, all }) => counted < all)).toBe(true);
    const strangers = await database.pool.query(`
      SELECT FROM statements s JOIN statements other ON other.id = s.same_as_id
       WHERE other.same_as_id IS NOT NULL OR other.visit_id <> s.visit_id OR other.report_id = s.report_id`);
    expect(strangers.rowCount).toBe(0);
    const halves = await database.pool.query(`
      SELECT FROM statements s WHERE s.visit_id IS NOT NULL AND (s.same_as_id IS NOT NULL) IS DISTINCT FROM
        (SELECT bool_and(repeated) FROM statement_themes st WHERE st.statement_id = s.id)
         AND EXISTS (SELECT FROM statement_themes st WHERE st.statement_id = s.id)`);
    expect(halves.rowCount).toBe(0);
  }, 60_000);

  test('storing everything twice changes nothing', async () => {
    await store(reports);
    const before = await everything();
    await store(reports);
    expect(await everything()).toEqual(before);
  }, 60_000);

  test('a report stored anew leaves all as it was', async () => {
    await store(reports);
    const before = await everything();
    for (const report of shuffled(reports, 7))
      await storeRecord(database, report, extract(report), { extractorVersion: 'next' });
    expect(await everything()).toEqual(before);
  }, 60_000);

  test('without a report, the rest is as if it had never come; its old id leads on', async () => {
    for (const out of [0, 3, 6]) {
      await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
      await store(reports.filter((_, index) => index !== out));
      const expected = await everything();
      await store(reports);
      const { sourceId, id } = await database.client.report.findFirstOrThrow({
        where: { sourceId: reports[out]!.id },
      });
      expect(sourceId).toBe(reports[out]!.id);
      await database.client.$transaction((tx) => removeFacts(tx, [id]));
      const { visit_redirects: redirects, ...rest } = await everything();
      const { visit_redirects: fewer, ...others } = expected;
      expect(rest).toEqual(others);
      expect(redirects!.length - fewer!.length).toBeLessThanOrEqual(1);
    }
  }, 120_000);
});
