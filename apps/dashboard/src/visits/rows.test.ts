import { describe, expect, it } from 'vitest';
import { visitRow } from '../../test/fixtures/parts.ts';
import { en } from '../messages/en/index.ts';
import { nextSort, prepareRow, readSort, type Sort, sortRows } from './rows.ts';

describe('prepareRow', () => {
  it('names the leader, the date and what was said most', () => {
    const row = prepareRow(
      visitRow({
        leader: 'Đặng Thu Hà',
        start: '2025-03-24',
        end: '2025-03-26',
        themes: [
          ['trade', 3],
          ['tourism', 2],
          ['health', 1],
          ['sport', 1],
          ['energy', 1],
        ],
        acts: [
          ['propose', 4],
          ['sign', 1],
        ],
      }),
      en,
    );
    expect(row).toMatchObject({
      name: 'Đặng Thu Hà',
      date: { text: '24–26 Mar 2025', known: true },
      themes: ['trade', 'tourism', 'health'],
      moreThemes: 2,
      statements: 5,
    });
  });

  it.each([
    [['Quảng Ninh'], 'a delegation of Quảng Ninh'],
    [['Quảng Ninh', 'Lạng Sơn'], '2 localities'],
    [[null], 'a delegation of national bodies'],
    [[], 'a delegation'],
  ])('names a delegation of %o without leader', (senders, name) => {
    expect(prepareRow(visitRow({ senders }), en).name).toBe(name);
  });
});

describe('prepareParties', () => {
  it('gathers places by country and marks planned ones', () => {
    const { hosts } = prepareRow(visitRow({ hosts: ['Fujian', 'Fujian'], planned: ['Xiamen'] }), en);
    expect(hosts).toEqual([
      {
        country: 'CN',
        places: [
          { name: 'Fujian', code: 'fujian', planned: false },
          { name: 'Xiamen', code: 'xiamen', planned: true },
        ],
      },
    ]);
  });
});

describe('sorting', () => {
  const rows = [
    prepareRow(visitRow({ leader: 'Đỗ B', acts: [['sign', 2]] }), en),
    prepareRow(visitRow({ leader: null, acts: [] }), en),
    prepareRow(visitRow({ leader: 'An A', acts: [['sign', 9]] }), en),
  ];

  it.each<[string, (string | null)[]]>([
    ['leader', ['An A', 'Đỗ B', null]],
    ['-leader', ['Đỗ B', 'An A', null]],
    ['-statements', ['An A', 'Đỗ B', null]],
    ['date', ['Đỗ B', null, 'An A']],
    ['colour', ['Đỗ B', null, 'An A']],
  ])('by %s', (sort, leaders) => {
    expect(sortRows(rows, readSort(sort)).map(({ leader }) => leader)).toEqual(leaders);
  });

  it.each<[string, Sort, string, boolean]>([
    ['-date', 'date', 'date', false],
    ['-date', 'leader', 'leader', false],
    ['leader', 'leader', 'leader', true],
    ['leader', 'statements', 'statements', true],
  ])('after %s a press on %s sorts by %s', (now, pressed, by, descending) => {
    expect(nextSort(readSort(now), pressed)).toEqual({ by, descending });
  });
});
