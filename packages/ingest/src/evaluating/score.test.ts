import type { ReportRecord } from '@communique/domain';
import { describe, expect, test } from 'vitest';
import type { GoldRecord } from './gold.ts';
import { score } from './score.ts';

const visit = {
  sender: { country: 'VN', localities: ['Hưng Yên'], organisation: null },
  leader: 'Nguyễn Hữu Nghĩa',
  hosts: [{ country: 'CN', locality: 'Beijing' }],
  start: '2025-03-24',
  end: '2025-03-25',
  edtf: '2025-03-24/2025-03-25',
  datePrecision: 'day' as const,
  rangeStated: true,
};
const gold: GoldRecord = {
  id: 'a',
  published: null,
  isVisitReport: true,
  visits: [visit],
  meetings: [{ date: null, place: 'Beijing', guests: ['Nghĩa'], hosts: ['Liu Jianchao'] }],
  people: [{ name: 'Liu Jianchao', country: 'CN', offices: ['head of the International Liaison Department'] }],
  themes: ['trade'],
  statements: [
    { side: 'CN', speaker: 'Liu Jianchao', act: 'intend', themes: ['trade'], evidence: 'Liu hoped that trade' },
  ],
};
const body = 'Liu hoped that trade will grow.';
const perfect: ReportRecord = {
  ...gold,
  visits: [visit],
  meetings: [{ date: null, place: 'Beijing', guests: ['Nguyễn Hữu Nghĩa'], hosts: ['Liu Jianchao'] }],
  url: null,
  source: null,
  language: 'en',
  body,
  statements: [
    {
      side: 'CN',
      speaker: 'Liu',
      act: 'intend',
      themes: ['trade'],
      start: 0,
      end: body.length,
      quote: body,
      rule: 'r',
    },
  ],
  evidence: [],
};
const f1 = (got: ReportRecord[], field: string, from: GoldRecord[] = [gold]) =>
  score(from, got).fields.find((row) => row.field === field)?.f1;

describe('score', () => {
  test('a perfect prediction scores 1 everywhere', () => {
    const result = score([gold], [perfect]);
    expect(result.overall).toBe(1);
    expect(result.evidence).toBe(1);
    expect(result.mistakes).toEqual([]);
  });

  const changed: [string, Partial<ReportRecord>, string, number][] = [
    ['no prediction of a host', { visits: [{ ...visit, hosts: [] }] }, 'visit.host', 0],
    [
      'a host of the right name and another country',
      { visits: [{ ...visit, hosts: [{ country: 'LA', locality: 'Beijing' }] }] },
      'visit.host',
      0,
    ],
    [
      'a place spelt with its kind',
      { visits: [{ ...visit, hosts: [{ country: 'CN', locality: 'Beijing municipality' }] }] },
      'visit.host',
      1,
    ],
    [
      'one more host',
      { visits: [{ ...visit, hosts: [...visit.hosts, { country: 'CN', locality: 'Xi’an' }] }] },
      'visit.host',
      2 / 3,
    ],
    ['a leader without diacritics', { visits: [{ ...visit, leader: 'Nguyen Huu Nghia' }] }, 'visit.leader', 1],
    ['a day too late', { visits: [{ ...visit, start: '2025-03-25' }] }, 'visit.start', 0],
    ['a spurious second visit', { visits: [visit, { ...visit, leader: 'Someone Else' }] }, 'visit', 2 / 3],
    [
      'a deputy for his chief',
      {
        people: [
          { name: 'Liu Jianchao', country: 'CN', offices: ['deputy head of the International Liaison Department'] },
        ],
      },
      'person.office',
      0,
    ],
    ['another side', { statements: [{ ...perfect.statements[0]!, side: 'VN' }] }, 'statement.side+theme', 0],
    ['another act', { statements: [{ ...perfect.statements[0]!, act: 'agree' }] }, 'statement.side+act+theme', 0],
    [
      'another sentence',
      { statements: [{ ...perfect.statements[0]!, quote: 'Trade will grow.' }] },
      'statement.sentence+theme',
      0,
    ],
  ];
  test.each(changed)('%s', (_name, change, field, expected) => {
    expect(f1([{ ...perfect, ...change }], field)).toBeCloseTo(expected);
  });

  test('calling everything a visit earns no credit', () => {
    const none: GoldRecord = {
      ...gold,
      id: 'b',
      isVisitReport: false,
      visits: [],
      meetings: [],
      people: [],
      themes: [],
      statements: [],
    };
    expect(f1([perfect, { ...perfect, id: 'b' }], 'notAVisit', [gold, none])).toBe(0);
  });

  test('a gold report without a prediction counts as an empty one', () => {
    expect(score([gold], []).overall).toBe(0);
  });

  test('any of several right dates is right, an unknown year is no date', () => {
    const open: GoldRecord = { ...gold, visits: [{ ...visit, start: ['2025-03-23', null] }] };
    expect(f1([{ ...perfect, visits: [{ ...visit, start: 'XXXX-03-24' }] }], 'visit.start', [open])).toBe(1);
    expect(f1([perfect], 'visit.start', [open])).toBe(0);
  });
});
