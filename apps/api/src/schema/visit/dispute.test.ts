import { expect, test } from 'vitest';
import { type Attributed, disputesOf } from './dispute.ts';

/** "report country act theme theme", the n-th with the id n. */
const said = (...lines: string[]): Attributed[] =>
  lines.map((line, index) => {
    const [reportId = '', country = '', act = '', ...themes] = line.split(' ');
    return { id: String(index), reportId, country: country === 'both' ? null : country, act, themes };
  });

test.each<[string, Attributed[], string[]]>([
  ['each side in one report', said('a VN propose trade', 'b CN propose trade'), ['propose trade 0,1']],
  [
    'a third report with both is shown beside',
    said('a VN propose trade', 'b CN propose trade', 'c VN propose trade', 'c CN propose trade'),
    ['propose trade 0,1,2,3'],
  ],
  ['one theme of two', said('a VN propose trade tourism', 'b CN propose tourism'), ['propose tourism 0,1']],
  ['the same side', said('a VN propose trade', 'b VN propose trade'), []],
  ['both sides in one report', said('a VN propose trade', 'a CN propose trade', 'b CN propose trade'), []],
  ['other acts', said('a VN propose trade', 'b CN intend trade'), []],
  ['what is agreed has no side', said('a VN agree trade', 'b CN agree trade'), []],
  ['both together', said('a both propose trade', 'b CN propose trade'), []],
])('%s', (_name, statements, expected) => {
  expect(disputesOf(statements).map(({ act, theme, statements: ids }) => `${act} ${theme} ${ids}`)).toEqual(expected);
});
