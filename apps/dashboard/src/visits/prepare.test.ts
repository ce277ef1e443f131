import { describe, expect, it } from 'vitest';
import { visitRow } from '../../test/fixtures/parts.ts';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import type { VisitRowPart } from '../queries/fragments.ts';
import { prepareTable } from './prepare.ts';
import { readSort } from './rows.ts';

const nodes = [visitRow({ start: '2025-01-01', leader: 'B' }), visitRow({ leader: 'A', edtf: 'XXXX-10-16' })];

interface Given {
  total?: number;
  rows?: readonly VisitRowPart[];
  filters?: Partial<Filters>;
  page?: number;
}

const tableOf = (sort: string, { rows = nodes, total = rows.length, filters = {}, page = 1 }: Given = {}) =>
  prepareTable(
    {
      answer: {
        visits: { totalCount: total, nodes: [...rows], pageInfo: { hasNextPage: total > rows.length, endCursor: 'c' } },
        undated: { totalCount: 1 },
      },
      whole: total === rows.length,
    },
    {
      filters: { ...NO_FILTERS, ...filters },
      sort: readSort(sort),
      page,
      params: {},
      acts: ['sign', 'agree'],
      text: en,
    },
  );

describe('prepareTable', () => {
  it('sets the undated apart while the order is by date', () => {
    const { dated, undated, subtitle } = tableOf('-date');
    expect([dated.length, undated.length]).toEqual([1, 1]);
    expect(subtitle).toBe('Newest first; 1 without a full date stand at the end.');
  });

  it('mixes them in under another order', () => {
    const { dated, undated, heads } = tableOf('leader');
    expect(dated.map(({ leader }) => leader)).toEqual(['A', 'B']);
    expect(undated).toEqual([]);
    expect(heads.leader).toMatchObject({ sorted: 'ascending', href: '/visits?sort=-leader' });
  });

  it('sorts a list that is too long by date only, and says so', () => {
    const { heads, subtitle, next } = tableOf('leader', { total: 3000 });
    expect(heads.leader).toMatchObject({ sorted: null, href: null });
    expect(heads.date).toMatchObject({ sorted: 'descending', href: '/visits?sort=date' });
    expect(subtitle).toMatch(/more than 2,000 visits are sorted by date only/);
    expect(next).toBe('/visits?sort=-date&after=c');
  });

  it('sorts all pages of a list by any column and shows one', () => {
    const rows = Array.from({ length: 150 }, (_, index) => visitRow({ leader: String(index).padStart(3, '0') }));
    const first = tableOf('-leader', { rows });
    expect([first.dated[0]?.leader, first.dated.length, first.range]).toEqual(['149', 100, 'Rows 1–100 of 150']);
    expect(first.next).toBe('/visits?sort=-leader&page=2');
    const second = tableOf('-leader', { rows, page: 2 });
    expect([second.dated[0]?.leader, second.dated.length, second.next]).toEqual(['049', 50, null]);
  });

  it('names the undated that a range of dates leaves out', () => {
    expect(tableOf('-date', { filters: { from: '2024-01-01' } }).subtitle).toMatch(
      /1 undated visit that would fit lies outside/,
    );
  });
});
