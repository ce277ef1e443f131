import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentId } from './ids.ts';
import type { Database } from './open.ts';
import { startTestDatabase } from './testing/index.ts';

let database: Database;
const BODY = 'Đoàn 🙂 came.';
const [report, visit, meeting, statement] = ['report', 'visit', 'meeting', 'statement'].map((kind) =>
  contentId(kind, 1),
);
const LENGTH = BODY.length;

beforeAll(async () => {
  database = await startTestDatabase();
  await database.pool.query(
    `INSERT INTO reports (id, sha256, body, utf16_length, folded, verdict, extractor_version, record_hash, source_id)
     VALUES ($1, $2, $3, $4, '', 'visit-report', '1', $2, 'a')`,
    [report, 'a'.repeat(64), BODY, LENGTH],
  );
  await database.pool.query(`INSERT INTO visits (id, date_status, date_reason) VALUES ($1, 'absent', 'none')`, [visit]);
  await database.pool.query(
    `INSERT INTO meetings (id, report_id, visit_id, online, ordinal) VALUES ($1, $2, $3, false, 0)`,
    [meeting, report, visit],
  );
  await database.pool.query(
    `INSERT INTO statements (id, report_id, visit_id, side, act_code, ordinal) VALUES ($1, $2, $3, 'both', 'agree', 0)`,
    [statement, report, visit],
  );
});
afterAll(() => database.close());

const id = (): string => contentId('row', Math.random());
const insert = (table: string, values: Record<string, unknown>): Promise<unknown> =>
  database.pool.query(
    `INSERT INTO ${table} (${Object.keys(values)}) VALUES (${Object.keys(values).map((_, index) => `$${index + 1}`)})`,
    Object.values(values),
  );

const evidence = (changes: object): Record<string, unknown> => ({
  id: id(),
  report_id: report,
  body_length: LENGTH,
  pointer: '/visits/0/leader',
  field: 'leader',
  status: 'stated',
  start_offset: 0,
  end_offset: 4,
  quote: 'Đoàn',
  rule: 'test',
  ordinal: 0,
  ...changes,
});
const statementRow = (changes: object): Record<string, unknown> => ({
  id: id(),
  report_id: report,
  visit_id: visit,
  side: 'host',
  country_code: 'VN',
  act_code: 'agree',
  ordinal: 1 + Math.floor(Math.random() * 1e9),
  ...changes,
});
const none = { start_offset: null, end_offset: null, quote: null };

describe('what must be possible is', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['evidence up to the last unit', 'evidence', evidence({ end_offset: LENGTH, quote: BODY })],
    ['an absent field', 'evidence', evidence({ status: 'absent', reason: 'not told', ...none })],
    ['an online meeting', 'meetings', { id: id(), report_id: report, online: true, ordinal: 7 }],
    [
      'a visit of one day',
      'visits',
      { id: id(), start_date: '2025-01-01', end_date: '2025-01-01', date_status: 'stated' },
    ],
    ['a statement of a third country', 'statements', statementRow({ side: null, country_code: 'LA' })],
  ])('%s', async (_name, table, row) => {
    await insert(table, row);
  });
});

describe('a row that contradicts itself is refused', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['evidence before the text', 'evidence', evidence({ start_offset: -1 }), 'evidence_offsets'],
    ['evidence beyond the text', 'evidence', evidence({ end_offset: LENGTH + 1 }), 'evidence_offsets'],
    ['empty evidence', 'evidence', evidence({ end_offset: 0 }), 'evidence_offsets'],
    [
      'evidence with another length',
      'evidence',
      evidence({ body_length: LENGTH + 9 }),
      'evidence_report_id_body_length_fkey',
    ],
    ['absent with words', 'evidence', evidence({ status: 'absent', reason: 'none' }), 'evidence_absent'],
    ['stated without words', 'evidence', evidence(none), 'evidence_absent'],
    ['inferred without reason', 'evidence', evidence({ status: 'inferred' }), 'evidence_reason'],
    ['a quote longer than its stretch', 'evidence', evidence({ quote: 'Đoàn khách' }), 'evidence_quote'],
    ['evidence of two facts', 'evidence', evidence({ visit_id: visit, meeting_id: meeting }), 'evidence_subject'],
    ['evidence of a fact that is not there', 'evidence', evidence({ visit_id: id() }), 'evidence_visit_id_fkey'],
    [
      'an end before the start',
      'visits',
      { id: id(), start_date: '2025-01-02', end_date: '2025-01-01', date_status: 'stated' },
      'visits_dates',
    ],
    [
      'a link whose lower id comes second',
      'visit_links',
      { lower_id: statement, higher_id: statement, score: 9, explain: '[]' },
      'visit_links_order',
    ],
    ['a redirect to itself', 'visit_redirects', { from_id: visit, to_id: visit }, 'visit_redirects_other'],
    ['an end without start', 'visits', { id: id(), end_date: '2025-01-01', date_status: 'stated' }, 'visits_start'],
    [
      'a date that is absent',
      'visits',
      { id: id(), start_date: '2025-01-01', date_status: 'absent', date_reason: 'x' },
      'visits_absent',
    ],
    [
      'an inferred date without reason',
      'visits',
      { id: id(), start_date: '2025-01-01', date_status: 'inferred' },
      'visits_reason',
    ],
    [
      'an online meeting of a visit',
      'meetings',
      { id: id(), report_id: report, visit_id: visit, online: true, ordinal: 8 },
      'meetings_online',
    ],
    [
      'a meeting of no visit',
      'meetings',
      { id: id(), report_id: report, online: false, ordinal: 9 },
      'meetings_online',
    ],
    [
      'a party that is both sides',
      'visit_parties',
      { id: id(), visit_id: visit, side: 'both', country_code: 'VN', ordinal: 0 },
      'visit_parties_side',
    ],
    [
      'a host without stage',
      'visit_parties',
      { id: id(), visit_id: visit, side: 'host', country_code: 'VN', ordinal: 0 },
      'visit_parties_stage',
    ],
    [
      'a party that is nobody',
      'visit_parties',
      { id: id(), visit_id: visit, side: 'sender', ordinal: 0 },
      'visit_parties_named',
    ],
    ['both sides of one country', 'statements', statementRow({ side: 'both' }), 'statements_side'],
    ['a side without country', 'statements', statementRow({ country_code: null }), 'statements_side'],
    ['words said nowhere', 'statements', statementRow({ visit_id: null }), 'statements_place'],
    ['an unknown act', 'statements', statementRow({ act_code: 'hint' }), 'statements_act_code_fkey'],
    [
      'an unknown theme',
      'statement_themes',
      { statement_id: statement, theme_code: 'weather', ordinal: 0 },
      'statement_themes_theme_code_fkey',
    ],
    [
      'a locality above itself',
      'localities',
      {
        id: 'x-a',
        current_id: 'x-a',
        country_code: 'VN',
        kind: 'city',
        level: 2,
        name_en: 'A',
        folded: 'a',
        parent_id: 'x-a',
      },
      'localities_parent',
    ],
    [
      'half a position',
      'localities',
      {
        id: 'x-b',
        current_id: 'x-b',
        country_code: 'VN',
        kind: 'city',
        level: 2,
        name_en: 'B',
        folded: 'b',
        latitude: 1,
      },
      'localities_position',
    ],
    ['a second data set', 'dataset', { id: 2 }, 'dataset_one'],
  ])('%s', async (_name, table, row, constraint) => {
    await expect(insert(table, row)).rejects.toThrow(new RegExp(`violates .*"${constraint}`));
  });
});

test('a report takes all its facts with it, but for visits that others tell too', async () => {
  await database.pool.query('DELETE FROM reports WHERE id = $1', [report]);
  const { rows } = await database.pool.query(
    'SELECT (SELECT count(*) FROM evidence) + (SELECT count(*) FROM meetings) + (SELECT count(*) FROM statements) AS left',
  );
  expect(rows).toEqual([{ left: '0' }]);
});

test('the reader reads and cannot write, whatever it asks for', async () => {
  expect(await database.reader.theme.count()).toBe(39);
  await expect(database.readPool.query('DELETE FROM visits')).rejects.toThrow('read-only transaction');
  const client = await database.readPool.connect();
  await client.query('SET default_transaction_read_only = off');
  await expect(client.query('DELETE FROM visits')).rejects.toThrow('permission denied');
  await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  client.release(true);
});
