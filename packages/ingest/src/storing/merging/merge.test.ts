import { describe, expect, test } from 'vitest';
import { record } from '../fixture.ts';
import { prepare } from '../preparing/index.ts';
import { mergeVisit } from './merge.ts';
import { type Telling, tellingsOf } from './telling.ts';

type Visit = Telling['facts']['visit'];

const REPORTS = { a: '00000000-0000-8000-8000-00000000000a', b: '00000000-0000-8000-8000-00000000000b' };

/** What a report tells of the fixture's visit, with other words for some of it. */
function telling(report: keyof typeof REPORTS, visit: Partial<Visit> = {}, published = '2025-05-17'): Telling {
  const [told] = tellingsOf(REPORTS[report], record(), prepare(REPORTS[report], record()));
  if (!told) throw new Error('the fixture tells of a visit');
  return {
    ...told,
    id: REPORTS[report],
    published,
    facts: { ...told.facts, visit: { ...told.facts.visit, ...visit } },
  };
}

const on = (start: string, end = start): Partial<Visit> => ({
  start,
  end,
  edtf: start === end ? start : `${start}/${end}`,
  datePrecision: 'DAY',
  dateStatus: 'STATED',
  dateReason: null,
});

describe('of different days', () => {
  test.each<[string, Partial<Visit>, Partial<Visit>, string]>([
    ['stops of one trip are put together', on('2025-05-16'), on('2025-05-18'), '2025-05-16/2025-05-18'],
    [
      'a stated range stands',
      on('2025-05-14'),
      { ...on('2025-05-15', '2025-05-18'), rangeStated: true },
      '2025-05-15/2025-05-18',
    ],
    ['stated goes before inferred', { ...on('2025-05-14'), dateStatus: 'INFERRED' }, on('2025-05-16'), '2025-05-16'],
    [
      'a day goes before a month',
      { ...on('2025-05-01', '2025-05-31'), edtf: '2025-05', datePrecision: 'MONTH' },
      on('2025-05-16'),
      '2025-05-16',
    ],
    [
      'any goes before none',
      { start: null, end: null, edtf: null, datePrecision: null, dateStatus: 'ABSENT', dateReason: 'none' },
      on('2025-05-16'),
      '2025-05-16',
    ],
  ])('%s', (_name, one, other, expected) => {
    for (const given of [
      [telling('a', one), telling('b', other)],
      [telling('b', other), telling('a', one)],
    ])
      expect(mergeVisit(given).visit.edtf).toBe(expected);
  });
});

test('parties, localities and people stand once, under the lowest id', () => {
  const merged = mergeVisit([telling('b'), telling('a')]);
  expect(merged.id).toBe(REPORTS.a);
  expect(merged.visitParty.map(({ side, localityId, ordinal }) => [side, localityId, ordinal])).toEqual([
    ['SENDER', 'VN-66', 0],
    ['HOST', 'cn-jx-fuzhou', 1],
  ]);
  expect(merged.visitLocality).toHaveLength(3);
  expect(merged.visitPerson).toHaveLength(2);
  expect(merged.visitReport.map(({ reportId }) => reportId)).toEqual([REPORTS.a, REPORTS.b]);
});

test('a host that one report has as planned and another as visited was visited', () => {
  const planned = telling('a', {}, '2025-05-10');
  const parties = planned.facts.parties.map((party) =>
    party.side === 'HOST' ? { ...party, stage: 'PLANNED' as const } : party,
  );
  const merged = mergeVisit([{ ...planned, facts: { ...planned.facts, parties } }, telling('b')]);
  expect(merged.visitParty.map(({ stage }) => stage)).toEqual([null, 'VISITED']);
});

test('a country alone is left out beside its locality', () => {
  const national = telling('a');
  const parties = national.facts.parties.map((party) =>
    party.side === 'HOST' ? { ...party, localityId: null } : party,
  );
  const merged = mergeVisit([{ ...national, facts: { ...national.facts, parties } }, telling('b')]);
  expect(merged.visitParty.map(({ localityId }) => localityId)).toEqual(['VN-66', 'cn-jx-fuzhou']);
});
