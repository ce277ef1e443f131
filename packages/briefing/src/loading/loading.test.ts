import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../auditing/audit.ts';
import { brief } from '../brief.ts';
import type { BriefingFilter } from '../request.ts';
import { loadFacts } from './index.ts';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const BODY = 'Mayor Li Na of Beihe came on March 3, 2021. Binh, Governor, received her. Li proposed more trade in tea.';
const LATER = 'Li Na came again on May 9, 2023, and both sides agreed on tea.';

let db: Database;

/** Two visits by one mayor, each told by one report, and a visit of others. */
async function fill({ client }: Database): Promise<void> {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const reports = [BODY, LATER].map((body, n) => ({
    id: uuid(n + 1),
    sha256: String(n).repeat(64),
    recordHash: String(n).repeat(64),
    body,
    utf16Length: body.length,
    title: `Title ${n}`,
    folded: `title ${n}`,
    publisher: 'Daily',
    published: day('2024-01-01'),
    language: 'en',
    verdict: 'VISIT_REPORT' as const,
    extractorVersion: '1',
    sourceId: `r${n}`,
  }));
  await client.report.createMany({ data: reports });
  await client.locality.createMany({
    data: [
      {
        id: 'x-beihe',
        currentId: 'x-beihe',
        countryCode: 'CN',
        kind: 'CITY',
        level: 1,
        nameEn: 'Beihe',
        folded: 'beihe',
      },
      {
        id: 'x-gate',
        currentId: 'x-gate',
        countryCode: 'CN',
        kind: 'COUNTY',
        level: 2,
        parentId: 'x-beihe',
        nameEn: 'Gate',
        folded: 'gate',
      },
      {
        id: 'x-namson',
        currentId: 'x-namson',
        countryCode: 'VN',
        kind: 'PROVINCE',
        level: 1,
        nameEn: 'Nam Sơn',
        folded: 'nam son',
      },
    ],
  });
  await client.person.createMany({
    data: [
      { id: uuid(11), name: 'Li Na', folded: 'li na', countryCode: 'CN' },
      { id: uuid(12), name: 'Tran Van Binh', folded: 'tran van binh', countryCode: 'VN' },
    ],
  });
  await client.office.create({
    data: { id: uuid(21), personId: uuid(11), reportId: uuid(1), title: 'Mayor', folded: 'mayor', rank: 4, ordinal: 0 },
  });
  const days = ['2021-03-03', '2023-05-09'];
  await client.visit.createMany({
    data: days.map((iso, n) => ({
      id: uuid(31 + n),
      leaderId: uuid(11),
      start: day(iso),
      end: day(iso),
      datePrecision: 'DAY' as const,
      edtf: iso,
      dateStatus: 'STATED' as const,
    })),
  });
  await client.visitReport.createMany({
    data: days.map((_, n) => ({ visitId: uuid(31 + n), reportId: uuid(1 + n), ordinal: 0 })),
  });
  await client.visitParty.createMany({
    data: days.flatMap((_, n) => [
      {
        id: uuid(41 + n),
        visitId: uuid(31 + n),
        side: 'SENDER' as const,
        countryCode: 'CN',
        localityId: n ? 'x-gate' : 'x-beihe',
        ordinal: 0,
      },
      {
        id: uuid(43 + n),
        visitId: uuid(31 + n),
        side: 'HOST' as const,
        stage: 'VISITED' as const,
        countryCode: 'VN',
        localityId: 'x-namson',
        ordinal: 0,
      },
    ]),
  });
  await client.meeting.create({
    data: { id: uuid(51), reportId: uuid(1), visitId: uuid(31), online: false, day: day('2021-03-03'), ordinal: 0 },
  });
  await client.meetingParticipant.createMany({
    data: [
      { meetingId: uuid(51), personId: uuid(11), side: 'GUEST', countryCode: 'CN', ordinal: 0 },
      { meetingId: uuid(51), personId: uuid(12), side: 'HOST', countryCode: 'VN', ordinal: 1 },
    ],
  });
  const theme = 'trade';
  await client.statement.createMany({
    data: [
      {
        id: uuid(61),
        reportId: uuid(1),
        visitId: uuid(31),
        meetingId: uuid(51),
        side: 'SENDER',
        countryCode: 'CN',
        speaker: 'Li Na',
        speakerPersonId: uuid(11),
        actCode: 'propose',
        ordinal: 0,
      },
      { id: uuid(62), reportId: uuid(2), visitId: uuid(32), side: 'BOTH', actCode: 'agree', ordinal: 0 },
    ],
  });
  await client.statementTheme.createMany({
    data: [61, 62].map((id) => ({ statementId: uuid(id), themeCode: theme, ordinal: 0 })),
  });
  const proof = (
    id: number,
    report: number,
    quote: string,
    subject: object,
    field: string,
    value: string | null = null,
  ) => {
    const body = report === 1 ? BODY : LATER;
    const start = body.indexOf(quote);
    const where = { pointer: `/${field}`, field, value, rule: 'test', ordinal: id };
    return {
      id: uuid(100 + id),
      reportId: uuid(report),
      bodyLength: body.length,
      ...subject,
      ...where,
      status: 'STATED' as const,
      start,
      end: start + quote.length,
      quote,
    };
  };
  await client.evidence.createMany({
    data: [
      proof(1, 1, 'Mayor Li Na of Beihe', { visitId: uuid(31) }, 'leader', 'Li Na'),
      proof(2, 1, 'March 3, 2021', { visitId: uuid(31) }, 'start', '2021-03-03'),
      proof(3, 1, 'came on March 3', { visitId: uuid(31) }, 'start', '2021-03-04'),
      proof(4, 1, 'Mayor Li Na', { officeId: uuid(21) }, ''),
      proof(5, 1, 'received her', { meetingId: uuid(51) }, 'hosts/0'),
      proof(6, 1, 'Li proposed more trade in tea.', { statementId: uuid(61) }, ''),
      proof(7, 2, 'Li Na came again', { visitId: uuid(32) }, 'leader', 'Li Na'),
      proof(8, 2, 'May 9, 2023', { visitId: uuid(32) }, 'start', '2023-05-09'),
      proof(9, 2, 'both sides agreed on tea', { statementId: uuid(62) }, ''),
    ],
  });
}

beforeAll(async () => {
  db = await startTestDatabase();
  await fill(db);
});
afterAll(() => db.close());

describe('loadFacts', () => {
  test.each<[string, BriefingFilter, number[]]>([
    ['a locality with the units below it', { localities: ['x-beihe'] }, [31, 32]],
    ['a visit, with what came later between its parties', { visit: uuid(31) }, [31]],
    ['a person', { person: uuid(11) }, [31, 32]],
    ['a theme', { themes: ['trade'] }, [31, 32]],
    ['an act', { acts: ['agree'] }, [32]],
    ['a range of days, with what came later', { to: '2021-12-31', localities: ['x-namson'] }, [31]],
    ['an unknown locality', { localities: ['nowhere'] }, []],
    ['an id that is none', { person: 'nobody' }, []],
  ])('%s', async (_name, filter, visits) => {
    const facts = await loadFacts(db, filter);
    expect(facts.visits.map(({ id }) => id)).toEqual(expect.arrayContaining(visits.map(uuid)));
    if (!visits.length) expect(facts.visits).toEqual([]);
  });

  test('gives facts a briefing can be made from and checked against', async () => {
    const filter = { localities: ['x-namson'] };
    const facts = await loadFacts(db, filter);
    expect(facts.coverage).toEqual({ reports: 2, visits: 2, from: '2021-03-03', to: '2023-05-09' });
    const [first] = facts.visits;
    expect(first).toMatchObject({ leader: uuid(11), start: '2021-03-03', precision: 'day', dateStatus: 'stated' });
    expect(first?.conflicts).toEqual([expect.objectContaining({ field: 'start', kept: '2021-03-03' })]);
    expect(facts.statements.map(({ side, act, themes }) => [side, act, ...themes])).toEqual([
      ['CN', 'propose', 'trade'],
      ['both', 'agree', 'trade'],
    ]);
    const document = brief(facts, { kind: 'locality', filter, language: 'en' });
    expect(audit(document, facts)).toMatchObject({
      cited: 1,
      quotesStand: 1,
      numbersRecount: 1,
      namesAndDates: 1,
      coverage: 1,
    });
    expect(document.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')).toContain(
      'Nam Sơn',
    );
  });
});
