import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

const COMPARE = `query ($filter: VisitFilter, $against: VisitFilter, $shift: CompareShift, $split: SplitBy, $top: Int! = 50) {
  compare(filter: $filter, against: $against, shift: $shift, split: $split, top: $top) {
    from to otherFrom otherTo beyond
    total { ...Row }
    rows { act { code } country { code } ...Row }
  }
}
fragment Row on ComparisonRow { visits { ...Both } statements { ...Both } beyondChance }
fragment Both on Change { value other difference ratio low }`;

test('a year beside the year before, by country; few are no rate', async () => {
  const filter = { from: '2025-01-01', to: '2025-12-31' };
  const { data, errors } = await api.ask(COMPARE, { filter, shift: 'YEAR_BEFORE', split: 'COUNTRY', top: 2 });
  expect(errors).toBeUndefined();
  const few = { ratio: null, low: true };
  expect(data.compare).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
    otherFrom: '2024-01-01',
    otherTo: '2024-12-31',
    beyond: 1,
    total: {
      visits: { value: 2, other: 1, difference: 1, ...few },
      statements: { value: 2, other: 3, difference: -1, ...few },
      beyondChance: null,
    },
    rows: [
      {
        act: null,
        country: { code: 'VN' },
        visits: { value: 2, other: 1, difference: 1, ...few },
        statements: { value: 2, other: 3, difference: -1, ...few },
        beyondChance: null,
      },
      {
        act: null,
        country: { code: 'CN' },
        visits: { value: 1, other: 1, difference: 0, ...few },
        statements: { value: 1, other: 3, difference: -2, ...few },
        beyondChance: null,
      },
    ],
  });
});

test('a filter beside another', async () => {
  const { data } = await api.ask(COMPARE, {
    filter: { direction: { of: 'VN', is: 'INCOMING' } },
    against: { direction: { of: 'VN', is: 'OUTGOING' } },
  });
  expect(data.compare).toMatchObject({ from: null, otherTo: null, rows: [], beyond: 0 });
  expect(data.compare).toMatchObject({ total: { visits: { value: 3, other: 1 }, statements: { value: 4, other: 3 } } });
});

test.each<[string, Record<string, unknown>, string]>([
  ['neither', {}, 'shift'],
  ['both', { shift: 'YEAR_BEFORE', against: {}, filter: { from: '2025-01-01', to: '2025-02-01' } }, 'shift'],
  ['a shift of all time', { shift: 'PREVIOUS_PERIOD' }, 'filter.from'],
  ['too many rows', { against: {}, top: 501 }, 'top'],
])('%s', async (_name, variables, field) => {
  const { errors } = await api.ask(COMPARE, variables);
  expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['INVALID_INPUT', field]]);
});
