import { describe, expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import { told } from './check.ts';
import { isUnfiltered, NO_FILTERS, narrow, readFilters } from './filters.ts';
import type { SearchParams } from './parameters.ts';

describe('valid parameters', () => {
  it.each<[SearchParams, object]>([
    [{ locality: 'VN-66,CN-GX' }, { locality: [['VN-66', 'CN-GX']] }],
    [{ locality: 'VN-66;CN-GX,CN-YN' }, { locality: [['VN-66'], ['CN-GX', 'CN-YN']] }],
    [{ locality: ['VN-66', 'CN-GX'] }, { locality: [['VN-66'], ['CN-GX']] }],
    [{ locality: 'VN-66,VN-66' }, { locality: [['VN-66']] }],
    [{ country: 'vn, cn' }, { country: [['VN', 'CN']] }],
    [
      { sender: 'cn,national:vn', host: 'VN-66' },
      { sender: [['CN', 'national:VN']], host: [['VN-66']] },
    ],
    [{ theme: 'border-economy' }, { theme: [['border-economy']] }],
    [{ side: 'BOTH,vn' }, { side: [['both', 'VN']] }],
    [
      { from: '2024-02-29', to: '2024-12-31' },
      { from: '2024-02-29', to: '2024-12-31' },
    ],
    [{ undated: 'only' }, { undated: 'only' }],
    [{ geography: 'current' }, { geography: 'current' }],
    [{ q: '  Nguyễn ' }, { q: 'Nguyễn' }],
  ])('%o', (params, expected) => {
    expect(readFilters(params)).toEqual({ filters: { ...NO_FILTERS, ...expected }, problems: [] });
  });
});

describe('missing parameters', () => {
  it.each<SearchParams>([{}, { locality: '' }, { from: ' ', theme: ',;' }, { utm_source: 'mail' }])('%o', (params) => {
    const { filters, problems } = readFilters(params);
    expect(isUnfiltered(filters)).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('invalid parameters are named and left out, the rest applies', () => {
  it.each<[SearchParams, string, string, RegExp, object]>([
    [{ from: '2024-13-01', country: 'VN' }, 'from', '2024-13-01', /month 13/, { country: [['VN']] }],
    [{ from: '2023-02-30' }, 'from', '2023-02-30', /no day 30; its last is 28/, {}],
    [{ to: 'yesterday' }, 'to', 'yesterday', /not a date/, {}],
    [{ country: 'VN,Laos' }, 'country', 'Laos', /not the code of a country/, { country: [['VN']] }],
    [{ theme: 'trade,<b>' }, 'theme', '<b>', /not a code/, { theme: [['trade']] }],
    [{ locality: "VN-66' or 1" }, 'locality', "VN-66' or 1", /not the code of a locality/, {}],
    [{ person: '12' }, 'person', '12', /not the id/, {}],
    [{ geography: 'old' }, 'geography', 'old', /not one of the choices/, {}],
    [{ undated: 'maybe' }, 'undated', 'maybe', /not one of the choices/, {}],
    [{ from: '2024-05-01', to: '2024-04-01' }, 'to', '2024-04-01', /before 2024-05-01/, { from: '2024-05-01' }],
    [{ from: '2024-05-01', undated: 'only' }, 'undated', 'only', /no day/, { from: '2024-05-01' }],
  ])('%o', (params, parameter, raw, reason, rest) => {
    const { filters, problems } = readFilters(params);
    expect(filters).toEqual({ ...NO_FILTERS, ...rest });
    expect(problems.map((wrong) => told(wrong, en.filters))).toEqual([
      { parameter, raw, reason: expect.stringMatching(reason), advice: expect.stringMatching(/./) },
    ]);
  });
});

describe('narrow', () => {
  it.each([
    [[], 'a', [['a']]],
    [[['b']], 'a', [['b'], ['a']]],
    [[['a', 'b']], 'a', [['a']]],
    [[['a', 'b'], ['c']], 'a', [['c'], ['a']]],
  ])('%o by %s', (choices, code, narrowed) => {
    expect(narrow(choices, code)).toEqual(narrowed);
  });
});
