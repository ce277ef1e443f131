import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { namedBy, statementFilter, visitFilter } from './variables.ts';

const vocabulary = {
  groups: [
    {
      code: 'economy',
      label: 'Economy',
      themes: [
        { code: 'trade', label: 'Trade' },
        { code: 'finance', label: 'Finance' },
      ],
    },
  ],
  acts: [],
  countries: [],
  localities: [],
  people: [],
};

describe('visitFilter', () => {
  it.each<[Partial<Filters>, object]>([
    [{}, {}],
    [{ locality: [['VN-66', 'CN-GX']] }, { localities: ['VN-66', 'CN-GX'] }],
    [{ locality: [['VN-66'], ['CN-GX']] }, { localities: ['VN-66'], and: [{ localities: ['CN-GX'] }] }],
    [{ country: [['VN'], ['CN']] }, { countries: ['VN'], and: [{ countries: ['CN'] }] }],
    [{ group: [['economy']] }, { themes: ['trade', 'finance'] }],
    [
      { group: [['economy']], theme: [['sport']] },
      { themes: ['sport'], and: [{ themes: ['trade', 'finance'] }] },
    ],
    [{ undated: 'only' }, { undated: 'ONLY' }],
    [
      { geography: 'current', locality: [['VN-20'], ['CN-GX']] },
      { geography: 'CURRENT', localities: ['VN-20'], and: [{ localities: ['CN-GX'] }] },
    ],
    [
      { from: '2024-01-01', undated: 'without', q: 'Hà' },
      { from: '2024-01-01', undated: 'EXCLUDE', text: 'Hà' },
    ],
  ])('%o asks for %o', (filters, expected) => {
    expect(visitFilter({ ...NO_FILTERS, ...filters }, vocabulary)).toEqual(expected);
  });
});

it('leaves statements of online meetings out unless they are asked for', () => {
  expect(statementFilter(NO_FILTERS, vocabulary)).toEqual({ online: false });
  expect(statementFilter({ ...NO_FILTERS, online: 'only' }, vocabulary)).toEqual({ online: true });
});

it('names localities and people by their ids', () => {
  const key = '5e0c8f0e-0000-4000-8000-000000000001';
  expect(namedBy({ ...NO_FILTERS, locality: [['VN-66'], ['CN-GX']], person: [[key]] })).toEqual([
    'Locality:VN-66',
    'Locality:CN-GX',
    `Person:${key}`,
  ]);
});
