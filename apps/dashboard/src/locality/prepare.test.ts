import { describe, expect, it } from 'vitest';
import { localityCounts } from '../../test/fixtures/overview.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import type { LocalityAnswer, LocalityPart } from '../queries/locality.ts';
import { themesTitle } from './charts.ts';
import { aboutLocality, preparePartners } from './prepare.ts';

const HUNG_YEN: LocalityPart = {
  __typename: 'Locality',
  code: 'VN-66',
  name: 'Hưng Yên',
  nameVi: null,
  nameZh: null,
  kind: 'PROVINCE',
  resolved: true,
  validFrom: null,
  validTo: null,
  country: { code: 'VN', name: 'Vietnam' },
  parent: null,
  successor: null,
  predecessors: [],
};

describe('preparePartners', () => {
  const answer = { partners: localityCounts(['VN-66', 9], ['CN', 7], ['CN-GX', 2], ['CN-BJ', 4]) } as LocalityAnswer;
  const bars = preparePartners(answer, HUNG_YEN, { ...NO_FILTERS, locality: [['VN-66']] }, en.locality.partners);

  it('are of other countries, by visits, national bodies last', () => {
    expect(bars.map(({ key, count, length }) => [key, count, length])).toEqual([
      ['CN-BJ', 4, 57],
      ['CN-GX', 2, 29],
      ['national:CN', 7, 100],
    ]);
  });

  it('open the visits of both', () => {
    expect(bars.map(({ href }) => href)).toEqual([
      '/visits?locality=VN-66;CN-BJ',
      '/visits?locality=VN-66;CN-GX',
      '/visits?locality=VN-66&national=CN',
    ]);
  });
});

it.each<[string, Partial<LocalityPart>]>([
  ['Province of Vietnam', {}],
  [
    'City of Guangxi, China',
    { kind: 'CITY', parent: { code: 'CN-GX', name: 'Guangxi' }, country: { code: 'CN', name: 'China' } },
  ],
  [
    'Province of Vietnam; until 30 Jun 2025, since then part of Tuyên Quang',
    { validTo: '2025-06-30', successor: { code: 'VN-07', name: 'Tuyên Quang' } },
  ],
  [
    'Unit; in no list of units: kept under the name that a report gives it',
    { kind: 'UNKNOWN', country: null, resolved: false },
  ],
])('%s', (about, given) => {
  expect(aboutLocality({ ...HUNG_YEN, ...given }, en)).toBe(about);
});

describe('themesTitle', () => {
  const bars = (...counts: number[]) =>
    counts.map((count, index) => ({
      key: `t${index}`,
      label: `Theme ${'ABC'[index]}`,
      count,
      href: '/',
      page: null,
      group: null,
      national: false,
      length: 0,
    }));

  it.each<[string, number[]]>([
    ['No theme is stated', []],
    ['Theme A leads', [3]],
    ['Theme A leads', [3, 2, 2]],
    ['Theme A and theme B lead', [3, 3, 1]],
    ['Themes', [3, 3, 3]],
  ])('%s', (title, counts) => {
    expect(themesTitle(bars(...counts), en.locality.themes)).toBe(title);
  });
});
