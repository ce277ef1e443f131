import { expect, it } from 'vitest';
import { cells, localityCounts, overviewAnswer, VOCABULARY } from '../../test/fixtures/overview.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import { prepareHeatmap } from './heatmap.ts';
import { selectCell } from './selection.ts';

const heatmap = prepareHeatmap(
  overviewAnswer({
    localities: localityCounts(['VN-66', 3], ['VN', 9]),
    cells: cells(['trade', 'VN-66', 2], ['tourism', 'VN-66', 5], ['trade', 'VN', 12]),
  }),
  NO_FILTERS,
  VOCABULARY,
  en,
);

it.each([
  ['trade,VN-66', 'trade', true],
  ['trade,national:VN', 'trade', true],
  [null, 'tourism', false],
])('%s selects %s', (wanted, row, chosen) => {
  expect(selectCell(heatmap, NO_FILTERS, wanted, en.overview.heatmap)).toMatchObject({
    selected: { row, chosen },
    problem: null,
  });
});

it.each(['finance,VN-66', 'trade', '<script>'])('%s is named as no cell, and the highest stands in', (wanted) => {
  const { selected, problem } = selectCell(heatmap, NO_FILTERS, wanted, en.overview.heatmap);
  expect(selected?.row).toBe('tourism');
  expect(problem).toMatchObject({ parameter: 'cell', raw: wanted });
});

it('selects nothing where nothing is drawn', () => {
  expect(
    selectCell(prepareHeatmap(overviewAnswer({}), NO_FILTERS, VOCABULARY, en), NO_FILTERS, null, en.overview.heatmap)
      .selected,
  ).toBeNull();
});
