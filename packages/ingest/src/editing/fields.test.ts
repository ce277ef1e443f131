import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Field, FieldValues } from '../correcting/index.ts';
import { storeRecord, verify } from '../storing/index.ts';
import { AUTHOR, correct, FIRST, facts, PATIENCE, SECOND, seen, THIRD, type Told } from './editing.testing.ts';
import { confirmField, correctField, EditConflict, UnusableEdit, undoCorrection } from './index.ts';

vi.setConfig({ testTimeout: PATIENCE });

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close(), 60_000);
beforeEach(async () => {
  await database.pool.query('TRUNCATE reports, visits, people, organisations, corrections, deleted_visits CASCADE');
});

const store = ({ report, record }: Told, extractorVersion = '1') =>
  storeRecord(database, report, record, { extractorVersion });

async function ids() {
  const { client } = database;
  const [visit] = await client.visit.findMany();
  const [meeting] = await client.meeting.findMany();
  const statement = await client.statement.findFirst({ where: { speaker: 'Li Wei' } });
  const person = await client.person.findFirst({ where: { name: 'Li Wei' } });
  const office = await client.office.findFirst({ where: { title: 'Mayor of Fuzhou' } });
  return {
    visit: visit!.id,
    meeting: meeting!.id,
    statement: statement!.id,
    person: person!.id,
    office: office!.id,
  };
}

type Case = { [F in Field]: [F, FieldValues[F]] }[Field];

const NEW = { id: null, name: 'Phạm Văn Bình', country: 'VN' };

const CASES: Case[] = [
  ['visit.senders', [{ country: 'VN', locality: { id: 'VN-HN', name: 'Hà Nội' }, organisation: null, stage: null }]],
  [
    'visit.hosts',
    [
      { country: 'CN', locality: { id: 'CN-FJ', name: 'Fujian' }, organisation: null, stage: 'VISITED' },
      { country: 'CN', locality: { id: null, name: 'Some Hamlet' }, organisation: null, stage: 'PLANNED' },
    ],
  ],
  ['visit.leader', NEW],
  ['visit.leader', null],
  [
    'visit.days',
    { start: '2025-05-15', end: '2025-05-17', edtf: '2025-05-15/2025-05-17', precision: 'day', rangeStated: true },
  ],
  ['visit.days', { start: null, end: null, edtf: null, precision: null, rangeStated: false }],
  ['meeting.day', '2025-05-15'],
  ['meeting.day', null],
  ['meeting.place', { id: 'CN-BJ', name: 'Beijing' }],
  ['meeting.place', { id: null, name: 'Some guesthouse' }],
  ['meeting.place', null],
  ['meeting.guests', [NEW]],
  ['meeting.hosts', []],
  ['statement.side', 'VN'],
  ['statement.speaker', { name: 'Fuzhou Chamber of Commerce' }],
  ['statement.speaker', { locality: { id: 'CN-JX', name: 'Jiangxi' } }],
  ['statement.act', 'object'],
  ['statement.themes', ['culture', 'tourism']],
  ['person.name', 'Li Weiwei'],
  ['person.country', 'VN'],
  ['office.title', 'Deputy Mayor of Fuzhou'],
];

const subjectOf = async (field: Field): Promise<string> => (await ids())[field.split('.')[0] as 'visit'];

/** Without what differs by right: ids that the database gives to what an editor adds. */
const valueIn = async (field: Field, id: string): Promise<unknown> =>
  JSON.parse(JSON.stringify((await seen(database, field, id)).value));

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'id' || key === 'stage' ? undefined : part)));

describe.each(CASES)('%s → %j', (field, value) => {
  test('holds at once, after reading again, with other rules, and in another order; undoing restores what is read', async () => {
    await store(FIRST);
    await store(SECOND);
    const before = await facts(database);
    const id = await subjectOf(field);
    const correction = await correct(database, field, id, value as never);
    const after = await facts(database);
    expect(bare(await valueIn(field, id))).toEqual(bare(value));
    expect(correction).toMatchObject({ author: 'Desk', field, kind: 'SET', reason: 'The text says otherwise.' });

    await store(FIRST);
    expect(await facts(database)).toEqual(after);
    await store(FIRST, '2');
    await store(SECOND, '2');
    expect(await facts(database)).toEqual(after);
    await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
    await store(SECOND);
    await store(FIRST);
    expect(await facts(database)).toEqual(after);
    expect((await verify(database)).faults).toEqual([]);

    await undoCorrection(database, AUTHOR, { id: correction.id, reason: 'It was right after all.' });
    expect(await facts(database)).toEqual(before);
  });
});

test('a rejected statement is gone, and back when that is undone', async () => {
  await store(FIRST);
  const before = await facts(database);
  const { statement } = await ids();
  const { id } = await correct(database, 'statement.rejected', statement, true);
  expect(await database.client.statement.count()).toBe(2);
  await store(FIRST, '2');
  expect(await database.client.statement.count()).toBe(2);
  expect((await verify(database)).faults).toEqual([]);
  await undoCorrection(database, AUTHOR, { id, reason: 'It was said.' });
  expect(await facts(database)).toEqual(before);
});

describe('a report that comes in later', () => {
  test('does not outvote a correction', async () => {
    await store(FIRST);
    const { visit } = await ids();
    await correct(database, 'visit.leader', visit, NEW);
    await store(SECOND);
    await store(THIRD);
    const [merged] = await database.client.visit.findMany({ include: { leader: true, reports: true } });
    expect(merged?.reports).toHaveLength(3);
    expect(merged?.leader?.name).toBe(NEW.name);
  });

  test('comes in first, and the outcome is the same', async () => {
    await store(FIRST);
    const { visit } = await ids();
    const correction = await correct(database, 'visit.hosts', visit, CASES[1]![1] as FieldValues['visit.hosts']);
    await store(SECOND);
    await store(THIRD);
    const after = await facts(database);
    await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
    for (const told of [THIRD, SECOND, FIRST]) await store(told);
    expect(await facts(database)).toEqual(after);
    expect(await database.client.evidence.count({ where: { correctionId: correction.id } })).toBe(
      await database.client.evidence.count({ where: { field: { startsWith: 'hosts' } } }),
    );
  });
});

test('confirming keeps a field as it is when rules come to read something else', async () => {
  await store(FIRST);
  const { visit } = await ids();
  const { version } = await seen(database, 'visit.days', visit);
  await confirmField(database, AUTHOR, { field: 'visit.days', id: visit, version, reason: 'Checked with the text.' });
  const misread = { ...FIRST.record, visits: [{ ...FIRST.record.visits[0]!, start: '2025-05-01', end: '2025-05-01' }] };
  await store({ ...FIRST, record: misread }, '2');
  expect((await seen(database, 'visit.days', visit)).value).toMatchObject({ start: '2025-05-16', end: '2025-05-16' });
});

test('a statement whose id has changed is found by its words', async () => {
  await store(FIRST);
  const { statement } = await ids();
  await correct(database, 'statement.themes', statement, ['culture']);
  const statements = FIRST.record.statements.map((said) => ({ ...said, act: 'appraise' }));
  await store({ ...FIRST, record: { ...FIRST.record, statements } }, '2');
  const [said] = await database.client.statement.findMany({ where: { speaker: 'Li Wei' }, include: { themes: true } });
  expect(said?.id).not.toBe(statement);
  expect(said?.actCode).toBe('appraise');
  expect(said?.themes.map(({ themeCode }) => themeCode)).toEqual(['culture']);
});

describe('conflicts', () => {
  test('a correction of what has changed since is refused, and tells what it is now', async () => {
    await store(FIRST);
    const { visit } = await ids();
    const { version } = await seen(database, 'visit.leader', visit);
    await correct(database, 'visit.leader', visit, NEW);
    const late = correctField(database, AUTHOR, {
      field: 'visit.leader',
      id: visit,
      version,
      value: null,
      reason: 'x',
    });
    await expect(late).rejects.toBeInstanceOf(EditConflict);
    await expect(late).rejects.toMatchObject({ current: { value: { name: NEW.name } } });
  });

  test('of many at once on one field exactly one is written, on other fields all', async () => {
    await store(FIRST);
    const { visit, meeting } = await ids();
    const [leader, day] = await Promise.all([
      seen(database, 'visit.leader', visit),
      seen(database, 'meeting.day', meeting),
    ]);
    const leaders = Array.from({ length: 6 }, (_, index) =>
      correctField(database, AUTHOR, {
        field: 'visit.leader',
        id: visit,
        version: leader.version,
        value: { ...NEW, name: `Phạm Văn ${String.fromCharCode(65 + index)}` },
        reason: 'x',
      }),
    );
    const days = correctField(database, AUTHOR, {
      field: 'meeting.day',
      id: meeting,
      version: day.version,
      value: '2025-05-15',
      reason: 'x',
    });
    const outcomes = await Promise.allSettled(leaders);
    await days;
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(EditConflict);
    expect(await database.client.correction.count()).toBe(2);
  });
});

describe('refused', () => {
  test.each<[Field, unknown]>([
    ['visit.senders', [{ country: 'XX', locality: null, organisation: null, stage: null }]],
    ['visit.senders', [{ country: null, locality: null, organisation: null, stage: null }]],
    ['visit.hosts', [{ country: 'CN', locality: { id: 'CN-XX', name: 'x' }, organisation: null, stage: null }]],
    ['visit.days', { start: '2025-02-30', end: null }],
    ['visit.days', { start: '2025-03-02', end: '2025-03-01' }],
    ['visit.days', { start: null, end: '2025-03-01' }],
    ['visit.leader', { id: null, name: ' ', country: null }],
    ['statement.act', 'dance'],
    ['statement.themes', ['dancing']],
    ['statement.side', 'both sides'],
    ['office.title', 'a\nb'],
  ])('%s %j', async (field, value) => {
    await store(FIRST);
    const before = await facts(database);
    const id = await subjectOf(field);
    await expect(correct(database, field, id, value as never)).rejects.toBeInstanceOf(UnusableEdit);
    expect(await facts(database)).toEqual(before);
    expect(await database.client.correction.count()).toBe(0);
  });

  test('without a reason, or twice undone', async () => {
    await store(FIRST);
    const { visit } = await ids();
    const { version } = await seen(database, 'visit.leader', visit);
    const unreasoned = { field: 'visit.leader', id: visit, version, value: null, reason: ' ' } as const;
    await expect(correctField(database, AUTHOR, unreasoned)).rejects.toBeInstanceOf(UnusableEdit);
    const { id } = await correct(database, 'visit.leader', visit, null);
    await undoCorrection(database, AUTHOR, { id, reason: 'x' });
    await expect(undoCorrection(database, AUTHOR, { id, reason: 'x' })).rejects.toBeInstanceOf(UnusableEdit);
  });
});
