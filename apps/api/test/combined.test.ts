import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

const total = async (list: string, type: string, filter: object): Promise<number> => {
  const { data, errors } = await api.ask<Record<string, { totalCount: number }>>(
    `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`,
    { filter },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data[list]?.totalCount ?? -1;
};

const FILTERS: readonly [list: string, type: string, filter: object][] = [
  ['people', 'PersonFilter', { countries: ['VN'] }],
  ['people', 'PersonFilter', { text: 'vice' }],
  ['localities', 'LocalityFilter', { parents: ['CN-GX'] }],
  ['localities', 'LocalityFilter', { withVisits: true }],
  ['localities', 'LocalityFilter', { countries: ['VN'], levels: [1] }],
  ['reports', 'ReportFilter', { publishers: ['Harbour Wire'] }],
  ['reports', 'ReportFilter', { from: '2024-01-01' }],
  ['visits', 'VisitFilter', { from: '2025-01-01' }],
  ['statements', 'StatementFilter', { sides: ['VN'] }],
];

test.each(FILTERS)(
  '%s with %s %j: what holds and what does not are all, and none is both',
  async (list, type, filter) => {
    const [all, some, others, both, either] = await Promise.all(
      [{}, filter, { not: filter }, { and: [filter, { not: filter }] }, { or: [filter, { not: filter }] }].map(
        (asked) => total(list, type, asked),
      ),
    );
    expect(some).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(0);
    expect((some ?? 0) + (others ?? 0)).toBe(all);
    expect([both, either]).toEqual([0, all]);
  },
);

test.each([
  ['people', 'NAME', 'NAME_REVERSED', 'name'],
  ['localities', 'NAME', 'NAME_REVERSED', 'name'],
  ['reports', 'NEWEST', 'OLDEST', 'published'],
  ['visits', 'NEWEST', 'OLDEST', 'start'],
  ['statements', 'NEWEST', 'OLDEST', 'day'],
])('%s by %s and by %s', async (list, first, second, field) => {
  const of = async (orderBy: string): Promise<string[]> => {
    const { data, errors } = await api.ask<Record<string, { nodes: Record<string, string | null>[] }>>(
      `{ ${list}(first: 100, orderBy: ${orderBy}) { nodes { ${field} } } }`,
    );
    if (errors) throw new Error(errors[0]?.message);
    return (data[list]?.nodes ?? []).flatMap((node) => node[field] ?? []);
  };
  const [one, other] = [await of(first), await of(second)];
  expect(new Set(one).size).toBeGreaterThan(2);
  if (list === 'localities') return expect(one[0] !== other[0]).toBe(true); // more than one page
  expect(other).toEqual(one.toReversed());
});
