import { type Database, Prisma } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BODY, proof, record, report } from './fixture.ts';
import { deleteSamples, storeRecord, verify } from './index.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query('TRUNCATE reports, visits, people, organisations CASCADE');
});

const OTHER = 'A second text, of Nguyễn Văn Đông alone.';
const other = report({ id: 'second', body: OTHER });
const otherRecord = record({ id: 'second', body: OTHER, meetings: [], statements: [], evidence: [] });

/** Every row of every table, so that "nothing changed" means just that. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = Object.values(Prisma.ModelName).filter((name) => name !== 'Locality' && name !== 'Country');
  const rows = tables.map(async (name) => {
    const model = database.client[`${name[0]!.toLowerCase()}${name.slice(1)}` as 'report'];
    const found: unknown[] = await model.findMany();
    return [name, found.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** Rows without the time of their last change. */
const untimed = (rows: unknown[] | undefined): string[] | undefined =>
  rows?.map((row) => String(row).replace(/,"updatedAt":"[^"]+"/u, ''));

describe('storeRecord', () => {
  test('stores a report once; the same again changes no row', async () => {
    expect(await storeRecord(database, report(), record())).toBe('new');
    const before = await everything();
    expect(before.Statement).toHaveLength(3);
    expect(await storeRecord(database, report(), record())).toBe('unchanged');
    expect(await everything()).toEqual(before);
  });

  test('a copy of the text under another name says nothing new', async () => {
    await storeRecord(database, report(), record());
    const before = await everything();
    const copy = report({ id: 'copy', url: 'https://example.org/2', published: null });
    expect(await storeRecord(database, copy, record({ id: 'copy', published: null }))).toBe('unchanged');
    expect(await everything()).toEqual(before);
  });

  test('documents and invitations are stored with their evidence, and go with their report', async () => {
    const told = record({
      documents: [
        {
          title: 'agreement on tourism',
          kind: 'agreement',
          status: 'to-be-signed',
          day: null,
          parties: [{ country: 'CN', locality: 'Fuzhou', organisation: null }],
          signatories: ['Li Wei'],
        },
      ],
      invitations: [
        {
          by: { name: 'Li Wei', kind: 'person', country: 'CN' },
          to: { name: 'Nguyễn Văn Đông', kind: 'person', country: 'VN' },
          forEdtf: '2026',
        },
      ],
      evidence: [proof('/documents/0/title', 'agreed on tourism'), proof('/invitations/0', 'promised help')],
    });
    await storeRecord(database, report(), told);
    const [document] = await database.client.document.findMany({
      include: { parties: true, signatories: { include: { person: true } }, evidence: true },
    });
    expect(document).toMatchObject({
      title: 'agreement on tourism',
      status: 'TO_BE_SIGNED',
      parties: [{ localityId: 'cn-jx-fuzhou' }],
      signatories: [{ person: { name: 'Li Wei' } }],
      evidence: [{ quote: 'agreed on tourism' }],
    });
    const [invitation] = await database.client.invitation.findMany({ include: { byPerson: true, evidence: true } });
    expect(invitation).toMatchObject({ to: 'Nguyễn Văn Đông', byPerson: { name: 'Li Wei' }, forEdtf: '2026' });
    expect(invitation?.visitId).toBe(document?.visitId);
    expect((await verify(database)).faults).toEqual([]);
    await storeRecord(database, report(), record(), { extractorVersion: 'next' });
    expect(await database.client.document.count()).toBe(0);
    expect(await database.client.invitation.count()).toBe(0);
  });

  test('a document that two reports of a visit tell is one, with the words of both', async () => {
    const memorandum = (title: string) => ({
      title,
      kind: 'memorandum' as const,
      status: 'signed' as const,
      day: null,
      parties: [],
      signatories: [],
    });
    const evidence = [proof('/documents/0/title', 'agreed on tourism')];
    await storeRecord(database, report(), record({ documents: [memorandum('memorandum on tourism')], evidence }));
    const body = `${BODY} More is to come.`;
    const later = {
      id: 'later',
      documents: [memorandum('memorandum'), memorandum('memorandum on trade')],
      evidence: evidence.map((one) => ({ ...one })),
      body,
    };
    await storeRecord(database, report({ id: 'later', body }), record(later));
    const listed = () =>
      database.client.document.findMany({
        where: { sameAsId: null },
        select: {
          title: true,
          _count: { select: { evidence: true } },
          alike: { select: { title: true, evidence: true } },
        },
        orderBy: { title: 'asc' },
      });
    expect(await listed()).toMatchObject([
      {
        title: 'memorandum on tourism',
        _count: { evidence: 1 },
        alike: [{ title: 'memorandum', evidence: [{ quote: 'agreed on tourism' }] }],
      },
      { title: 'memorandum on trade', alike: [] },
    ]);
    await storeRecord(database, report(), record(), { extractorVersion: 'next' });
    expect(await listed()).toMatchObject([{ title: 'memorandum' }, { title: 'memorandum on trade' }]);
  });

  test('other rules write the facts anew, under the same ids', async () => {
    await storeRecord(database, report(), record());
    const before = await everything();
    expect(await storeRecord(database, report(), record(), { extractorVersion: 'next' })).toBe('changed');
    const after = await everything();
    for (const table of [
      'Visit',
      'VisitParty',
      'Meeting',
      'Statement',
      'StatementLocality',
      'Person',
      'Office',
      'Evidence',
    ])
      expect(untimed(after[table])).toEqual(untimed(before[table]));
    const [stored] = await database.client.report.findMany();
    expect(stored!.extractorVersion).toBe('next');
    expect(stored!.updatedAt.getTime()).toBeGreaterThan(stored!.ingestedAt.getTime());
  });

  test('facts that are no longer read are gone, with people whom nobody else names', async () => {
    await storeRecord(database, report(), record());
    await storeRecord(database, other, otherRecord);
    const people = record().people.slice(0, 1);
    const less = record({ people, meetings: [], statements: [], evidence: [] });
    expect(await storeRecord(database, report(), less)).toBe('changed');
    const { client } = database;
    expect(await client.statement.count()).toBe(0);
    expect((await client.person.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)).toEqual([
      'Li Wei',
      'Nguyễn Văn Đông',
    ]);
    expect(await storeRecord(database, other, { ...otherRecord, people })).toBe('changed');
    expect((await client.person.findMany()).map(({ name }) => name)).toEqual(['Nguyễn Văn Đông']);
  });

  test('two reports of one visit share it, its people and bodies', async () => {
    await Promise.all([storeRecord(database, report(), record()), storeRecord(database, other, otherRecord)]);
    const { client } = database;
    expect(await client.visit.count()).toBe(1);
    expect(await client.person.count()).toBe(2);
    expect(await client.organisation.count()).toBe(1);
    expect(await client.personName.count()).toBe(4);
  });

  test('of the spellings of a name the fullest is shown, whichever came first', async () => {
    const name = (written: string) => ({ people: [{ name: written, country: 'VN', offices: [] }], visits: [] });
    const bare = { ...otherRecord, ...name('Nguyen Van Dong') };
    const full = record({ ...name('Nguyễn Văn Đông'), meetings: [], statements: [], evidence: [] });
    await storeRecord(database, other, bare);
    await storeRecord(database, report(), full);
    const [person] = await database.client.person.findMany({ include: { names: { orderBy: { name: 'asc' } } } });
    expect(person).toMatchObject({ name: 'Nguyễn Văn Đông', names: [{ name: 'Nguyen Van Dong' }, {}] });
  });

  test('one report from two workers at once is stored once', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => storeRecord(database, report(), record())));
    expect(outcomes.sort()).toEqual(['new', 'unchanged', 'unchanged']);
  });

  test('what is no visit, and what cannot be read, is kept without facts', async () => {
    const nothing = {
      isVisitReport: false,
      visits: [],
      meetings: [],
      people: [],
      statements: [],
      themes: [],
      evidence: [],
    };
    expect(await storeRecord(database, report(), record(nothing))).toBe('not-a-visit');
    expect(await storeRecord(database, report({ ...other, language: 'vi' }), null)).toBe('not-read');
    const reports = await database.client.report.findMany({ orderBy: { verdict: 'asc' } });
    expect(reports.map(({ verdict, language }) => [verdict, language])).toEqual([
      ['NOT_A_VISIT', 'en'],
      ['NOT_READ', 'vi'],
    ]);
    expect(await database.client.visit.count()).toBe(0);
    expect(await storeRecord(database, report(), record(nothing))).toBe('unchanged');
  });

  test('a record of thousands of fields is stored whole', { timeout: 60_000 }, async () => {
    const evidence = Array.from({ length: 5000 }, () => record().evidence[0]!);
    await storeRecord(database, report(), record({ evidence }));
    expect(await database.client.evidence.count()).toBe(5003);
  });

  test.each([
    ['a quote that stands elsewhere', record({ evidence: [{ ...record().evidence[0]!, start: 0, end: 8 }] })],
    ['a statement whose words differ', record({ statements: [{ ...record().statements[0]!, quote: 'Đông' }] })],
    ['a record of another text', record({ body: OTHER })],
    ['a stretch without end', record({ evidence: [{ ...record().evidence[0]!, end: null }] })],
  ])('refuses %s and writes nothing', async (_name, wrong) => {
    await expect(storeRecord(database, report(), wrong)).rejects.toThrow('hung-yen-fuzhou');
    expect(await database.client.report.count()).toBe(0);
  });
});

describe('deleteSamples', () => {
  test('removes samples alone, and what only they tell', async () => {
    await storeRecord(database, report(), record(), { sample: true });
    await storeRecord(database, other, { ...otherRecord, people: record().people.slice(0, 1) });
    expect(await deleteSamples(database)).toBe(1);
    expect((await database.client.report.findMany()).map(({ sourceId }) => sourceId)).toEqual(['second']);
    expect((await database.client.person.findMany()).map(({ name }) => name)).toEqual(['Nguyễn Văn Đông']);
    expect(await deleteSamples(database)).toBe(0);
  });

  test('leaves a sample that came in again as a report of the user', async () => {
    await storeRecord(database, report(), record(), { sample: true });
    expect(await storeRecord(database, report(), record())).toBe('changed');
    expect(await storeRecord(database, report(), record(), { sample: true })).toBe('unchanged');
    expect(await deleteSamples(database)).toBe(0);
  });
});

describe('verify', () => {
  test('checks every quote, counting as JavaScript does', async () => {
    await storeRecord(database, report(), record());
    expect(await verify(database)).toEqual({ reports: 1, quotes: 9, faults: [], counts: [] });
  });

  test('finds what was changed behind its back', async () => {
    await storeRecord(database, report(), record());
    await database.pool.query('UPDATE reports SET body = $1', [BODY.replace('Mayor', 'Mayer')]);
    const { faults } = await verify(database);
    expect(faults.map(({ pointer }) => pointer)).toEqual([null, '/statements/1', '/people/1/offices/0']);
  });
});
