import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import type { ReportRecord } from '@communique/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../model.ts';
import { removeFacts } from '../removing.ts';
import { storeRecord } from '../store.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(() => database.pool.query('TRUNCATE reports, visits, people, organisations, person_redirects CASCADE'));

interface Told {
  report: Report;
  record: ReportRecord;
}

/** A report of a talk on screen, with a proposal of the Vietnamese side on each theme. */
function told(id: string, day: string | null, vietnamese: string, chinese: string, ...themes: string[]): Told {
  const sentences = themes.map((theme) => `${vietnamese} asked ${chinese} for more ${theme}.`);
  const body = `${sentences.join(' ')} (${id})`;
  const base = { id, url: null, published: '2021-09-15', language: 'en', body };
  const statements = sentences.map((quote, index) => {
    const start = body.indexOf(quote);
    const end = start + quote.length;
    return {
      side: 'VN',
      speaker: vietnamese,
      act: 'propose',
      themes: [themes[index]!],
      rule: 'test',
      start,
      end,
      quote,
    };
  });
  const record: ReportRecord = {
    ...base,
    source: null,
    isVisitReport: true,
    visits: [],
    meetings: [{ date: day, place: null, guests: [vietnamese], hosts: [chinese] }],
    people: [
      { name: vietnamese, country: 'VN', offices: ['Chairman of the Lao Cai People’s Committee'] },
      { name: chinese, country: 'CN', offices: ['Vice Governor of Yunnan'] },
    ],
    themes,
    statements,
    evidence: [],
  };
  return { report: { ...base, title: id, publisher: null }, record };
}

const REPORTS = [
  told('wire', '2021-09-14', 'Đào Quang Khải', 'Meng Jianguo', 'trade', 'tourism'),
  told('paper', null, 'Dao Quang Khai', 'Mạnh Kiến Quốc', 'trade', 'education'),
  told('week-after', '2021-09-21', 'Dao Quang Khai', 'Meng Jianguo', 'trade'),
];

const store = async (order: readonly Told[]): Promise<void> => {
  for (const { report, record } of order) await storeRecord(database, report, record);
};

async function counted(): Promise<{ meetings: number; statements: string[] }> {
  const { client } = database;
  const statements = await client.statement.findMany({
    where: { sameAsId: null },
    include: { themes: true, report: true },
  });
  return {
    meetings: await client.meeting.count({ where: { sameAsId: null } }),
    statements: statements
      .flatMap(({ themes, report }) => themes.map(({ themeCode }) => `${report.sourceId} ${themeCode}`))
      .sort(),
  };
}

async function rows(): Promise<string[]> {
  const found = await database.pool.query<{ row: string }>(
    'SELECT to_jsonb(t)::text AS row FROM meetings t UNION ALL SELECT to_jsonb(t)::text FROM statements t',
  );
  return found.rows.map(({ row }) => row).sort();
}

test('an online meeting told by two reports is one, and what both tell is counted once', async () => {
  await store(REPORTS);
  const { meetings, statements } = await counted();
  expect(meetings).toBe(2);
  expect(statements).toHaveLength(4);
  expect(statements.filter((line) => line.endsWith('trade'))).toHaveLength(2);
});

test('in any order; again; and after a report has gone', { timeout: 60_000 }, async () => {
  await store(REPORTS);
  const expected = await rows();
  await store(REPORTS);
  expect(await rows()).toEqual(expected);
  for (const order of [REPORTS.toReversed(), [REPORTS[1]!, REPORTS[2]!, REPORTS[0]!]]) {
    await database.pool.query('TRUNCATE reports, visits, people, organisations, person_redirects CASCADE');
    await store(order);
    expect(await rows()).toEqual(expected);
  }
  const { id } = await database.client.report.findFirstOrThrow({ where: { sourceId: 'wire' } });
  await database.client.$transaction((tx) => removeFacts(tx, [id]));
  expect(await counted()).toEqual({ meetings: 2, statements: ['paper education', 'paper trade', 'week-after trade'] });
});
