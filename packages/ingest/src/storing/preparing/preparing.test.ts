import type { ReportRecord, VisitRecord } from '@communique/domain';
import { describe, expect, test } from 'vitest';
import { proof, record, statement } from '../fixture.ts';
import { prepare, type Rows } from './index.ts';

const ID = '00000000-0000-8000-8000-000000000000';
const prepared = (changes: Partial<ReportRecord> = {}): Rows => prepare(ID, record(changes));
const visit = (changes: Partial<VisitRecord> = {}): VisitRecord => ({ ...record().visits[0]!, ...changes });
const people = record().people;

/** Localities that the n-th statement counts for; those above others in brackets. */
const counted = (rows: Rows, index = 0): string[] => {
  const { id } = rows.statement.find(({ ordinal }) => ordinal === index)!;
  return rows.statementLocality
    .filter(({ statementId }) => statementId === id)
    .map(({ localityId, direct }) => (direct ? localityId : `(${localityId})`))
    .sort();
};

test('parties are linked: the namesake city that the text means, and the units above', () => {
  const rows = prepared();
  expect(
    rows.visitParty.map(({ side, countryCode, localityId, stage }) => [side, countryCode, localityId, stage]),
  ).toEqual([
    ['SENDER', 'VN', 'VN-66', null],
    ['HOST', 'CN', 'cn-jx-fuzhou', 'VISITED'],
  ]);
  expect(rows.visitLocality.map(({ localityId, side, direct }) => [localityId, side, direct])).toEqual([
    ['VN-66', 'SENDER', true],
    ['cn-jx-fuzhou', 'HOST', true],
    ['CN-JX', 'HOST', false],
  ]);
  expect(rows.locality).toEqual([]);
});

test('people have their offices, with rank, locality and day', () => {
  const { office, person } = prepared();
  expect(person.map(({ name, countryCode }) => [name, countryCode])).toEqual([
    ['Nguyễn Văn Đông', 'VN'],
    ['Li Wei', 'CN'],
  ]);
  expect(office.map(({ title, rank, localityId, seenOn }) => [title, rank, localityId, seenOn])).toEqual([
    ['Secretary of the Hưng Yên Party Committee', 3, 'VN-66', new Date('2025-05-16')],
    ['Mayor of Fuzhou', 6, 'cn-jx-fuzhou', new Date('2025-05-16')],
  ]);
});

test('evidence belongs to the fact it is about', () => {
  const { evidence, visit: visits, meeting, statement: statements, office, person } = prepared();
  const of = (pointer: string) => evidence.find((proof) => proof.pointer === pointer);
  expect(of('/visits/0/leader')).toMatchObject({ visitId: visits[0]!.id, field: 'leader', value: 'Nguyễn Văn Đông' });
  expect(of('/meetings/0/place')).toMatchObject({ meetingId: meeting[0]!.id, field: 'place', value: 'Fuzhou' });
  expect(of('/people/1/name')).toMatchObject({ personId: person[1]!.id, field: 'name' });
  expect(of('/people/1/offices/0')).toMatchObject({ officeId: office[1]!.id, field: '', value: 'Mayor of Fuzhou' });
  expect(of('/statements/2')).toMatchObject({ statementId: statements[2]!.id, field: '', status: 'STATED' });
  expect(visits[0]).toMatchObject({ dateStatus: 'INFERRED', dateReason: 'year of publication' });
});

test('a statement has its meeting, day, speaker and addressees', () => {
  const { statement: statements, statementAddressee, person, meeting } = prepared();
  expect(statements.map(({ side, countryCode, speakerPersonId }) => [side, countryCode, speakerPersonId])).toEqual([
    ['SENDER', 'VN', person[0]!.id],
    ['HOST', 'CN', person[1]!.id],
    ['BOTH', null, null],
  ]);
  expect(statements.every(({ meetingId }) => meetingId === meeting[0]!.id)).toBe(true);
  expect(statements[0]!.day).toEqual(new Date('2025-05-16'));
  expect(statementAddressee.map(({ statementId, personId }) => [statementId, personId])).toEqual([
    [statements[0]!.id, person[1]!.id],
    [statements[1]!.id, person[0]!.id],
  ]);
});

test('a statement keeps its id when another is found before it', () => {
  const { statements } = record();
  const later = prepared({ statements: [statement('VN', null, 'act', 'culture', 'toured Fuzhou'), ...statements] });
  expect(later.statement.slice(1).map(({ id }) => id)).toEqual(prepared().statement.map(({ id }) => id));
});

const hosts = ['Fuzhou', 'Nanning'].map((locality) => ({ country: 'CN', locality }));
const national = [people[0]!, { name: 'Li Wei', country: 'CN', offices: ['Deputy Minister of Education'] }];
const elliptical = [
  people[0]!,
  { name: 'Li Wei', country: 'CN', offices: ['deputy head of the municipal Party Committee'] },
];

describe('a statement counts for', () => {
  test.each<[string, Partial<ReportRecord>, string[]]>([
    ['both sides of its meeting', {}, ['(CN-JX)', 'VN-66', 'cn-jx-fuzhou']],
    ['no locality of national officials', { people: national }, ['VN-66']],
    ['the host, where an office names no locality', { people: elliptical }, ['(CN-JX)', 'VN-66', 'cn-jx-fuzhou']],
    ['the only host, where no meeting is named', { meetings: [] }, ['(CN-JX)', 'VN-66', 'cn-jx-fuzhou']],
    ['no host of several, where no meeting is named', { meetings: [], visits: [visit({ hosts })] }, ['VN-66']],
    ['no planned stop', { meetings: [], visits: [visit({ start: '2025-06-01', end: '2025-06-02' })] }, ['VN-66']],
    ['both sides online', { visits: [] }, ['(CN-JX)', 'VN-66', 'cn-jx-fuzhou']],
  ])('%s', (_name, changes, localities) => {
    expect(counted(prepared(changes))).toEqual(localities);
  });

  test('a province once, though it and its city both take part', () => {
    const both = ['Fuzhou', 'Jiangxi'].map((locality) => ({ country: 'CN', locality }));
    const { visitLocality } = prepared({ visits: [visit({ hosts: both })] });
    const ofHosts = visitLocality.filter(({ side }) => side === 'HOST');
    expect(ofHosts.map(({ localityId, direct }) => [localityId, direct])).toEqual([
      ['cn-jx-fuzhou', true],
      ['CN-JX', true],
    ]);
  });
});

test.each([
  ['2025-06-30', 'VN-20'],
  ['2025-07-01', 'VN-66'],
])('on %s Thái Bình is %s', (start, id) => {
  const sender = { country: 'VN', localities: ['Thái Bình'], organisation: null };
  const { visitParty } = prepared({ visits: [visit({ sender, start, end: start })] });
  expect(visitParty[0]!.localityId).toBe(id);
});

test('a unit in no list is kept under its name', () => {
  const unheard = [{ country: 'CN', locality: 'Qwertyshan County' }];
  const rows = prepared({ visits: [visit({ hosts: unheard })] });
  expect(rows.locality).toMatchObject([
    { nameEn: 'Qwertyshan County', kind: 'COUNTY', level: 3, resolved: false, countryCode: 'CN' },
  ]);
  expect(rows.visitParty[1]!.localityId).toBe(rows.locality[0]!.id);
});

test('an online meeting belongs to no visit', () => {
  const { meeting, statement: statements } = prepared({ visits: [] });
  expect(meeting).toMatchObject([{ online: true, visitId: null }]);
  expect(statements.map(({ visitId, meetingId }) => [visitId, meetingId])).toEqual(
    statements.map(() => [null, meeting[0]!.id]),
  );
  expect(statements.map(({ side }) => side)).toEqual(['SENDER', 'HOST', 'BOTH']);
});

test('of two meetings, a statement of no named person belongs to the one told of last', () => {
  const { evidence, meetings } = record();
  const second = { date: '2025-05-16', place: 'Jiangxi', guests: [], hosts: ['Li Wei'] };
  const told = evidence.map((proof) => ({
    ...proof,
    field: proof.field.replace('/people/1/name', '/meetings/1/hosts/0'),
  }));
  const rows = prepared({ meetings: [...meetings, second], evidence: told });
  expect(rows.statement[2]!.meetingId).toBe(rows.meeting[1]!.id);
});

const DOCUMENTS: Partial<ReportRecord> = {
  documents: [
    {
      title: 'agreement on tourism',
      kind: 'agreement',
      status: 'signed',
      day: '2025-05-16',
      parties: [
        { country: 'VN', locality: 'Hưng Yên', organisation: null },
        { country: 'CN', locality: null, organisation: 'Fuzhou Tourism Bureau' },
        { country: null, locality: null, organisation: null },
      ],
      signatories: ['Li Wei', 'Nobody Known'],
    },
  ],
  invitations: [
    {
      by: { name: 'Li Wei', kind: 'person', country: 'CN' },
      to: { name: 'Hưng Yên', kind: 'locality', country: 'VN' },
      forEdtf: '2026',
    },
  ],
};

test('documents have parties and signatories that are known, and belong to the visit', () => {
  const rows = prepared(DOCUMENTS);
  const [document] = rows.document;
  expect(document).toMatchObject({
    title: 'agreement on tourism',
    kind: 'agreement',
    status: 'SIGNED',
    day: new Date('2025-05-16'),
    visitId: rows.visit[0]!.id,
    meetingId: null,
  });
  const bureau = rows.organisation.find(({ name }) => name === 'Fuzhou Tourism Bureau')!;
  expect(rows.documentParty).toEqual([
    { documentId: document!.id, ordinal: 0, countryCode: 'VN', localityId: 'VN-66', organisationId: null },
    { documentId: document!.id, ordinal: 1, countryCode: 'CN', localityId: null, organisationId: bureau.id },
  ]);
  const liWei = rows.person.find(({ name }) => name === 'Li Wei')!;
  expect(rows.documentSignatory).toEqual([{ documentId: document!.id, personId: liWei.id }]);
});

test('an invitation names both ends as written, with what they mean', () => {
  const rows = prepared(DOCUMENTS);
  expect(rows.invitation[0]).toMatchObject({
    by: 'Li Wei',
    byPersonId: rows.person.find(({ name }) => name === 'Li Wei')!.id,
    to: 'Hưng Yên',
    toLocalityId: 'VN-66',
    toPersonId: null,
    forEdtf: '2026',
    visitId: rows.visit[0]!.id,
  });
});

test('evidence of documents and invitations belongs to them', () => {
  const rows = prepared({
    ...DOCUMENTS,
    evidence: [proof('/documents/0/title', 'agreed on tourism'), proof('/invitations/0', 'promised help')],
  });
  const of = (pointer: string) => rows.evidence.find((one) => one.pointer === pointer);
  expect(of('/documents/0/title')).toMatchObject({ documentId: rows.document[0]!.id, value: 'agreement on tourism' });
  expect(of('/invitations/0')).toMatchObject({ invitationId: rows.invitation[0]!.id, field: '' });
});

test('online, a document belongs to the meeting', () => {
  const rows = prepared({ ...DOCUMENTS, visits: [] });
  expect(rows.document[0]).toMatchObject({ visitId: null, meetingId: rows.meeting[0]!.id });
});
