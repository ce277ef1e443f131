import { describe, expect, test } from 'vitest';
import { BEIHE, NAM_SON, WORLD, words } from '../../test/world.ts';
import { audit } from '../auditing/audit.ts';
import { brief } from '../brief.ts';
import type { SectionId } from '../document.ts';
import type { Facts, VisitFact } from '../facts/types.ts';
import type { BriefingRequest } from '../request.ts';

const all: BriefingRequest = { kind: 'period', filter: {}, language: 'en' };
const only = (id: string): BriefingRequest => ({ kind: 'visit', filter: { visit: id }, language: 'en' });

/** The world without the online meeting that came last: nothing follows the visits. */
const QUIET: Facts = {
  ...WORLD,
  meetings: WORLD.meetings.filter(({ visit }) => visit),
  statements: WORLD.statements.filter(({ visit }) => visit),
};

/** The same with its last visit changed. */
const withVisit = (change: Partial<VisitFact>): Facts => ({
  ...QUIET,
  visits: WORLD.visits.map((visit) => (visit.id === 'v-r3' ? { ...visit, ...change } : visit)),
});

const merged: Facts = {
  ...WORLD,
  localities: [
    ...WORLD.localities.filter(({ id }) => id !== 'vn-nam-son'),
    {
      id: 'vn-nam-son',
      country: 'VN',
      names: { en: 'Nam Sơn' },
      parent: null,
      validTo: '2025-06-30',
      successor: 'vn-new',
    },
    { id: 'vn-new', country: 'VN', names: { en: 'Tân Sơn' }, parent: null, validTo: null, successor: null },
  ],
};
const quote = [words('r3', 'travelled to Beihe on July 1, 2023')];

describe('what a section tells', () => {
  test.each<[string, Facts, BriefingRequest, SectionId, string]>([
    ['a quotation of the record', WORLD, all, 'key-points', 'both sides “agreed to open a tea market at the gate”'],
    ['a theme that was asked for and agreed later', WORLD, all, 'events', 'made a proposal'],
    [
      'a stop that lies ahead',
      withVisit({ hosts: [{ ...BEIHE, planned: true }] }),
      only('v-r3'),
      'follow-ups',
      'to Beihe was announced; no report of it is held.',
    ],
    [
      'an invitation',
      {
        ...QUIET,
        invitations: [{ id: 'i1', visit: 'v-r3', by: 'Nam Sơn', to: 'Li Na', forEdtf: '2024', evidence: quote }],
      },
      only('v-r3'),
      'follow-ups',
      'Li Na for 2024',
    ],
    [
      'a paper still to be signed',
      {
        ...QUIET,
        documents: [
          {
            id: 'd1',
            visit: 'v-r3',
            meeting: null,
            title: 'travelled to Beihe',
            signed: false,
            day: null,
            parties: [],
            signatories: [],
            evidence: quote,
          },
        ],
      },
      only('v-r3'),
      'follow-ups',
      'the “travelled to Beihe” that was still to be signed',
    ],
    [
      'reports that differ',
      withVisit({
        conflicts: [
          {
            field: 'start',
            kept: '2023-07-01',
            values: [
              { value: '2023-07-01', evidence: quote[0]! },
              { value: '2023-07-02', evidence: quote[0]! },
            ],
          },
        ],
      }),
      only('v-r3'),
      'uncertain',
      'Reports differ on when',
    ],
    [
      'a unit that is no more',
      merged,
      all,
      'uncertain',
      'the unit ended on 30 June 2025 and its area is now part of Tân Sơn',
    ],
    [
      'a visit of no known year',
      withVisit({ start: null, end: null, edtf: 'XXXX-07-01', precision: null, dateStatus: 'absent' }),
      all,
      'uncertain',
      'on 1 July of a year not stated stays out of all counts by year',
    ],
    [
      'several hosts',
      {
        ...QUIET,
        meetings: [
          ...QUIET.meetings,
          {
            id: 'm-r3',
            visit: 'v-r3',
            report: 'r3',
            day: '2023-07-01',
            place: 'Beihe',
            guests: ['binh'],
            hosts: ['li'],
            guestParties: [NAM_SON],
            hostParties: [BEIHE, { ...BEIHE, locality: 'cn-other' }],
            evidence: quote,
          },
        ],
      },
      only('v-r3'),
      'uncertain',
      'Several hosts took part together',
    ],
    ['a side that is not heard', WORLD, only('v-r3'), 'uncertain', "Only the guests' side is on record as speaking."],
  ])('%s', (_name, facts, request, id, text) => {
    const document = brief(facts, request);
    const section = document.sections.find((one) => one.id === id);
    expect(section?.sentences.map((one) => one.text).join(' ')).toContain(text);
    expect(audit(document, facts)).toMatchObject({
      cited: 1,
      quotesStand: 1,
      numbersRecount: 1,
      namesAndDates: 1,
      coverage: 1,
    });
  });
});

test('the table puts what was agreed before what was proposed, and leaves out words of appreciation', () => {
  const table = brief(WORLD, all).sections.find(({ id }) => id === 'commitments')?.tables[0];
  expect(table?.rows.map(({ cells }) => [cells[0], cells[1]])).toEqual([
    ['both (Gate; Nam Sơn)', 'agreed'],
    ['Tran Van Binh (VN)', 'proposed'],
    ['Li Na (CN)', 'proposed'],
    ['Tran Van Binh (VN)', 'intends'],
  ]);
});
