import { contentId, type Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { fold, type ReportRecord } from '@communique/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../model.ts';
import { leadToPeople } from '../merging/index.ts';
import { removeFacts } from '../removing.ts';
import { storeRecord } from '../store.ts';
import { personTellingId, reconsiderPeople } from './index.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(() =>
  database.pool.query('TRUNCATE reports, visits, people, organisations, corrections, person_redirects CASCADE'),
);

interface Told {
  report: Report;
  record: ReportRecord;
}

/** A report of one visit, which the person leads. */
function told(id: string, day: string, name: string, country: string, office: string, from: string, to: string): Told {
  const words = `${name}, ${office}, came to ${to} on ${day}.`;
  const body = `${words} (${id})`;
  const base = { id, url: null, published: day, language: 'en', body };
  const host = country === 'VN' ? 'CN' : 'VN';
  const record: ReportRecord = {
    ...base,
    source: null,
    isVisitReport: true,
    visits: [
      {
        sender: { country, localities: [from], organisation: null },
        leader: name,
        hosts: [{ country: host, locality: to }],
        start: day,
        end: day,
        edtf: day,
        datePrecision: 'day',
        rangeStated: false,
      },
    ],
    meetings: [{ date: day, place: to, guests: [name], hosts: [] }],
    people: [{ name, country, offices: [office] }],
    themes: ['trade'],
    statements: [
      {
        side: country,
        speaker: name,
        act: 'propose',
        themes: ['trade'],
        rule: 'test',
        start: 0,
        end: words.length,
        quote: words,
      },
    ],
    evidence: [],
  };
  return { report: { ...base, title: id, publisher: null }, record };
}

const REPORTS: Told[] = [
  told('a', '2019-05-16', 'Nguyễn Văn Hùng', 'VN', 'Mayor of Da Nang', 'Da Nang', 'Guangxi'),
  told(
    'b',
    '2019-05-20',
    'Nguyen Van Hung',
    'VN',
    'President of the Can Tho Doctors’ Association',
    'Can Tho',
    'Yunnan',
  ),
  told('c', '2019-09-20', 'NGUYEN VAN HUNG', 'VN', 'Mayor of Da Nang', 'Da Nang', 'Shanghai'),
  told('d', '2023-03-02', 'Lưu Ninh', 'CN', 'Chairman of Guangxi', 'Guangxi', 'Quang Ninh'),
  told('e', '2024-04-02', 'Liu Ning', 'CN', 'Secretary of the Guangxi Party Committee', 'Guangxi', 'Hanoi'),
  told('f', '2024-08-02', 'Ning Liu', 'CN', 'Secretary of the Guangxi Party Committee', 'Guangxi', 'Lang Son'),
  told('g', '2024-08-12', 'Liu Ning', 'CN', 'Mayor of Shenyang', 'Shenyang', 'Hai Phong'),
];

const store = async (order: readonly Told[]): Promise<void> => {
  for (const { report, record } of order) await storeRecord(database, report, record);
};

/** Every table with people in it. */
async function everything(): Promise<Record<string, string[]>> {
  const tables = [
    ...['people', 'person_names', 'person_tellings', 'person_links', 'offices', 'visits', 'visit_people'],
    ...['meeting_participants', 'statements', 'visit_tellings', 'evidence'],
  ];
  const rows = tables.map(async (table) => {
    const found = await database.pool.query<{ row: string }>(
      `SELECT (to_jsonb(t) - 'updated_at')::text AS row FROM ${table} t`,
    );
    return [table, found.rows.map(({ row }) => row).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** Names with the reports that tell of each. */
async function people(): Promise<string[]> {
  const rows = await database.client.person.findMany({ include: { names: { include: { report: true } } } });
  return rows
    .map(
      ({ name, names }) =>
        `${name}: ${names
          .map(({ report }) => report.sourceId)
          .sort()
          .join()}`,
    )
    .sort();
}

const personIn = async (sourceId: string): Promise<string> => {
  const { personId } = await database.client.personName.findFirstOrThrow({ where: { report: { sourceId } } });
  return personId;
};

const THEY = ['Liu Ning: d,e,f', 'Liu Ning: g', 'Nguyen Van Hung: b', 'Nguyễn Văn Hùng: a,c'];

test('spellings are one person, namesakes two', { timeout: 60_000 }, async () => {
  await store(REPORTS);
  expect(await people()).toEqual(THEY);
  const { client } = database;
  const visits = await client.visit.findMany({ include: { leader: true, people: true } });
  for (const { leaderId, people: present } of visits)
    expect(present.map(({ personId }) => personId)).toEqual([leaderId]);
  expect(await client.personLink.count()).toBe(3);
});

test('every order of storing gives the same people and ids', async () => {
  await store(REPORTS);
  const expected = await everything();
  for (let turn = 1; turn <= REPORTS.length; turn++) {
    await database.pool.query('TRUNCATE reports, visits, people, organisations, person_redirects CASCADE');
    const turned = [...REPORTS.slice(turn), ...REPORTS.slice(0, turn)];
    await store(turn % 2 ? turned.reverse() : turned);
    expect(await everything()).toEqual(expected);
  }
}, 60_000);

test('storing again changes nothing, and every id that anybody has had leads to someone', {
  timeout: 60_000,
}, async () => {
  const had = new Set<string>();
  for (const one of REPORTS) {
    await store([one]);
    for (const { id } of await database.client.person.findMany()) had.add(id);
  }
  const before = await everything();
  await store(REPORTS);
  for (const { report, record } of REPORTS) await storeRecord(database, report, record, { extractorVersion: 'next' });
  expect(await everything()).toEqual(before);
  for (const id of had) {
    const now = await database.client.personRedirect.findUnique({ where: { fromId: id } });
    expect(await database.client.person.count({ where: { id: now?.toId ?? id } })).toBe(1);
  }
});

test('without a report, the rest is as if it had never come', async () => {
  for (const out of REPORTS) {
    await database.pool.query('TRUNCATE reports, visits, people, organisations, person_redirects CASCADE');
    await store(REPORTS.filter((one) => one !== out));
    const expected = await everything();
    await store([out]);
    const { id } = await database.client.report.findFirstOrThrow({ where: { sourceId: out.report.id } });
    await database.client.$transaction((tx) => removeFacts(tx, [id]));
    expect(await everything()).toEqual(expected);
  }
}, 60_000);

test("an editor's word joins and parts, and holds when reports come again", { timeout: 60_000 }, async () => {
  await store(REPORTS);
  const tellingOf = async ({ report, record }: Told): Promise<string> => {
    const stored = await database.client.report.findFirstOrThrow({ where: { sourceId: report.id } });
    const [person] = record.people;
    return personTellingId(stored.id, contentId('person', person!.country, fold(person!.name)));
  };
  const say = async (one: Told, other: Told, same: boolean): Promise<void> => {
    const [lowerId = '', higherId = ''] = [await tellingOf(one), await tellingOf(other)].sort();
    await database.client.$transaction(async (tx) => {
      const id = contentId('correction', lowerId, higherId);
      const subjectIds = [lowerId, higherId];
      await tx.correction.create({
        data: { id, author: 'test', reason: 'test', kind: 'MERGE_PERSONS', subject: 'PERSON', subjectIds },
      });
      await tx.personConstraint.create({ data: { correctionId: id, lowerId, higherId, same } });
      await leadToPeople(tx, await reconsiderPeople(tx, [lowerId, higherId]));
    });
  };
  const [a, b, c] = REPORTS;
  await say(a!, b!, true);
  expect(await people()).toContain('Nguyễn Văn Hùng: a,b,c');
  await say(a!, c!, false);
  expect(await personIn('a')).toBe(await personIn('b'));
  expect(await personIn('a')).not.toBe(await personIn('c'));
  const before = await people();
  for (const { report, record } of REPORTS) await storeRecord(database, report, record, { extractorVersion: 'next' });
  expect(await people()).toEqual(before);
});
