import { describe, expect, it } from 'vitest';
import { visitRow } from '../../test/fixtures/parts.ts';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { prepareTable } from './prepare.ts';
import { readSort } from './rows.ts';

const nodes = [visitRow({ start: '2025-01-01', leader: 'B' }), visitRow({ leader: 'A', edtf: 'XXXX-10-16' })];

const tableOf = (sort: string, { total = nodes.length, filters = {} as Partial<Filters> } = {}) =>
  prepareTable(
    {
      visits: { totalCount: total, nodes, pageInfo: { hasNextPage: total > nodes.length, endCursor: 'c' } },
      undated: { totalCount: 1 },
    },
    { ...NO_FILTERS, ...filters },
    readSort(sort),
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

  it('sorts a list of several pages by date only, and says so', () => {
    const { heads, subtitle, next } = tableOf('leader', { total: 300 });
    expect(heads.leader).toMatchObject({ sorted: null, href: null });
    expect(heads.date).toMatchObject({ sorted: 'descending', href: '/visits?sort=date' });
    expect(subtitle).toMatch(/more than 100 visits are sorted by date only/);
    expect(next).toBe('/visits?sort=-date&after=c');
  });

  it('names the undated that a range of dates leaves out', () => {
    expect(tableOf('-date', { filters: { from: '2024-01-01' } }).subtitle).toMatch(
      /1 undated visit that would fit lies outside/,
    );
  });
});
