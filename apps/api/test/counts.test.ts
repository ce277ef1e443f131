import { describe, expect, test } from 'vitest';
import { countRows, type LocalityRow, listLengths, type Row } from './counting.ts';
import { bench } from './harness.ts';

const api = bench();

/** A row in one line: its keys in order, then statements/visits. */
const line = ({ theme, themeGroup, country, locality, period, act, side, statements, visits }: Row): string =>
  [
    theme?.code ?? themeGroup?.code,
    country && `${country.code}:${locality?.code ?? '-'}`,
    period,
    act?.code,
    side,
    `${statements}/${visits}`,
  ]
    .filter((part) => part != null)
    .join(' ');

describe('theme counts', () => {
  test.each<[string, string[], Record<string, unknown>, string[]]>([
    [
      'by theme',
      ['THEME'],
      {},
      [
        'trade 2/2',
        'agriculture 2/2',
        'finance 1/0',
        'border-economy 1/1',
        'transport 1/1',
        'culture 1/1',
        'tourism 1/1',
        'education 1/1',
      ],
    ],
    [
      'by group: a statement with two themes of one group counts once',
      ['THEME_GROUP'],
      {},
      ['economy 4/3', 'infrastructure 1/1', 'society 3/2'],
    ],
    ['by year: what is undated has a row of its own', ['YEAR'], {}, ['2023 1/0', '2024 3/1', '2025 2/2', '2/1']],
    ['by quarter', ['QUARTER'], { from: '2024-01-01' }, ['2024-Q1 3/1', '2025-Q1 2/2']],
    ['by month', ['MONTH'], { undated: 'EXCLUDE' }, ['2023-08 1/0', '2024-03 3/1', '2025-02 2/2']],
    ['by act', ['ACT'], { countries: ['CN'] }, ['sign 1/1', 'agree 2/1', 'intend 1/1', 'propose 2/2', 'appraise 1/1']],
    ['by side', ['SIDE'], {}, ['CN 2/2', 'VN 3/3', 'both 3/1']],
    [
      'by locality: cities within provinces, national bodies apart',
      ['LOCALITY'],
      {},
      [
        'CN:CN-GX 3/1',
        'CN:CN-SH 1/0',
        'CN:CN-YN 2/1',
        'CN:- 1/1',
        'LA:LA-CH 1/1',
        'VN:VN-SG 1/0',
        'VN:VN-26 1/1',
        'VN:VN-02 2/1',
        'VN:VN-13 3/1',
        'VN:- 1/1',
      ],
    ],
    ['chosen themes only', ['THEME'], { themes: ['trade'] }, ['trade 2/2']],
    ['theme and year', ['THEME', 'YEAR'], { themes: ['trade'] }, ['trade 2024 1/1', 'trade 1/1']],
    ['nothing found, no row', ['THEME'], { localities: ['VN-44'] }, []],
  ])('%s', async (_name, groupBy, filter, expected) => {
    expect((await countRows(api, groupBy, filter)).map(line)).toEqual(expected);
  });

  test('a row names the days of its period', async () => {
    const { data } = await api.ask(
      '{ themeCounts(groupBy: [QUARTER], filter: { from: "2025-01-01" }) { period from to } }',
    );
    expect(data.themeCounts).toEqual([{ period: '2025-Q1', from: '2025-01-01', to: '2025-03-31' }]);
  });

  test.each([
    [['THEME', 'LOCALITY', 'MONTH', 'ACT', 'SIDE'], {}],
    [['THEME_GROUP', 'LOCALITY', 'YEAR'], { countries: ['VN'] }],
  ])('%j %j: every row is as long as its list', async (groupBy, filter) => {
    const rows = await countRows(api, groupBy, filter);
    expect(rows.length).toBeGreaterThan(5);
    expect(await listLengths(api, rows, filter)).toEqual(rows.map(({ statements }) => statements));
  });
});

describe('locality counts', () => {
  const LOCALITIES = `query ($filter: VisitFilter, $localities: LocalityDepth! = TOP) {
    localityCounts(filter: $filter, localities: $localities) { country { code } locality { code } sent received visits }
  }`;

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'all',
      {},
      [
        'LA-CH 1 0 1',
        'CN-GX 0 1 1',
        'VN-26 0 1 1',
        'VN-02 0 1 1',
        'VN-13 1 0 1',
        'CN-YN 1 0 1',
        'CN 1 0 1',
        'VN 0 1 1',
      ],
    ],
    [
      'with cities',
      { localities: 'ALL', filter: { acts: ['sign'] } },
      ['CN-GX 0 1 1', 'cn-gx-nanning 0 1 1', 'VN-13 1 0 1'],
    ],
    ['partners of one locality', { filter: { localities: ['VN-13'] } }, ['CN-GX 0 1 1', 'VN-13 1 0 1']],
  ])('%s', async (_name, variables, expected) => {
    const { data, errors } = await api.ask<{ localityCounts: LocalityRow[] }>(LOCALITIES, variables);
    expect(errors).toBeUndefined();
    const lines = data.localityCounts.map((row) =>
      [row.locality?.code ?? row.country.code, row.sent, row.received, row.visits].join(' '),
    );
    expect(lines).toEqual(expected);
  });
});
