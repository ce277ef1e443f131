import { describe, expect, it } from 'vitest';
import { cells, localityCounts, overviewAnswer, VOCABULARY } from '../../test/fixtures/overview.ts';
import { BIN_LABELS, binOf } from '../charts/bins.ts';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import { prepareHeatmap } from './heatmap.ts';

const answer = overviewAnswer({
  localities: localityCounts(['CN-GX', 2], ['VN-66', 3], ['VN-13', 3], ['VN', 9]),
  cells: cells(['trade', 'VN-66', 2], ['trade', 'CN-GX', 4], ['trade', 'VN', 12], ['tourism', 'VN-13', 1]),
  themes: [
    { theme: { code: 'finance' }, statements: 5 },
    { theme: { code: 'trade' }, statements: 3 },
    { theme: { code: 'tourism' }, statements: 1 },
  ],
  groups: [{ themeGroup: { code: 'economy' }, statements: 7 }],
  groupCells: cells(['x', 'VN-66', 2]).map((cell) => ({ ...cell, themeGroup: { code: 'economy' } })),
});

const of = (filters: Partial<Filters> = {}) => prepareHeatmap(answer, { ...NO_FILTERS, ...filters }, VOCABULARY, en);

describe('columns', () => {
  it('stand by country, then visits, then name, national bodies last', () => {
    const { countries } = of().columns;
    expect(countries.map(({ code, columns }) => [code, columns.map(({ key }) => key)])).toEqual([
      ['VN', ['VN-13', 'VN-66', 'national:VN']],
      ['CN', ['CN-GX']],
    ]);
  });

  it('are the localities with the most visits, and the rest is counted', () => {
    const many = localityCounts(
      ...Array.from({ length: 30 }, (_, index): [string, number] => [`VN-${index + 10}`, index]),
    );
    const { columns, scope } = prepareHeatmap(overviewAnswer({ localities: many }), NO_FILTERS, VOCABULARY, en);
    expect(columns).toMatchObject({ shown: 26, total: 30 });
    expect(columns.countries[0]?.columns[0]?.key).toBe('VN-39');
    expect(scope).toMatch(/the 26 of 30 localities with the most visits/);
  });
});

describe('rows', () => {
  it('keep the order of groups and stand by count within one', () => {
    expect(of().groups.map(({ code, rows }) => [code, rows.map((row) => row.code)])).toEqual([
      ['economy', ['finance', 'trade']],
      ['society', ['tourism']],
    ]);
  });

  it('are only those asked for', () => {
    expect(of({ theme: [['trade']] }).groups).toMatchObject([{ code: 'economy', rows: [{ code: 'trade' }] }]);
    expect(of({ group: [['society']] }).groups.map(({ code }) => code)).toEqual(['society']);
  });
});

describe('cells', () => {
  const cellOf = (filters: Partial<Filters>, row: string, column: string) => {
    const heatmap = of(filters);
    const at = heatmap.columns.countries.flatMap(({ columns }) => columns).findIndex(({ key }) => key === column);
    return heatmap.groups.flatMap(({ rows }) => rows).find(({ code }) => code === row)?.cells[at];
  };

  it.each<[Partial<Filters>, string, string, number, string]>([
    [{}, 'trade', 'VN-66', 2, '/statements?locality=VN-66&theme=trade'],
    [{}, 'trade', 'national:VN', 12, '/statements?national=VN&theme=trade'],
    [{ locality: [['CN-GX']] }, 'trade', 'VN-66', 2, '/statements?locality=CN-GX;VN-66&theme=trade'],
    [{ theme: [['trade', 'tourism']] }, 'trade', 'CN-GX', 4, '/statements?locality=CN-GX&theme=trade'],
    [{ from: '2024-01-01' }, 'tourism', 'VN-13', 1, '/statements?locality=VN-13&theme=tourism&from=2024-01-01'],
  ])('under %o, %s at %s opens %i statements', (filters, row, column, count, href) => {
    expect(cellOf(filters, row, column)).toMatchObject({ count, href });
  });

  it('are none where nothing was stated', () => {
    expect(cellOf({}, 'finance', 'VN-66')).toBeNull();
  });

  it('stand for groups on a narrow screen', () => {
    const [economy] = of().byGroup;
    expect(economy).toMatchObject({ total: 7, href: '/statements?group=economy' });
    expect(economy?.cells[1]).toMatchObject({ count: 2, href: '/statements?locality=VN-66&group=economy' });
  });
});

describe('title', () => {
  const titleFor = (...counts: [string, number][]) =>
    prepareHeatmap(
      overviewAnswer({ themes: counts.map(([code, statements]) => ({ theme: { code }, statements })) }),
      NO_FILTERS,
      VOCABULARY,
      en,
    ).title;

  it.each<[string, [string, number][]]>([
    [
      'Trade, finance and tourism are stated most',
      [
        ['trade', 3],
        ['finance', 2],
        ['tourism', 1],
      ],
    ],
    ['Tourism is stated most', [['tourism', 1]]],
    ['No theme is stated', []],
  ])('%s', (title, counts) => {
    expect(titleFor(...counts)).toBe(title);
  });
});

describe('bins', () => {
  it.each([
    [0, null],
    [1, 1],
    [3, 2],
    [4, 3],
    [9, 4],
    [10, 5],
    [400, 5],
  ])('%i stands in %s', (count, bin) => {
    expect(binOf(count)).toBe(bin);
  });

  it('are labelled by what they hold', () => {
    expect(BIN_LABELS).toEqual(['1', '2–3', '4–5', '6–9', '10+']);
  });
});
