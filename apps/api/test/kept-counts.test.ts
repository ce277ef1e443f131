import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dimension } from '../src/schema/counts/dimensions.ts';
import { keptCounts } from '../src/schema/counts/kept.ts';
import { type CountedRow, countsSql } from '../src/schema/counts/statements.ts';
import type { StatementFilter } from '../src/schema/statement/inputs.ts';
import { samples } from './fixture/samples.ts';

let database: Database;
beforeAll(async () => {
  database = await startTestDatabase();
  await samples(database);
});
afterAll(() => database.close());

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const GROUPINGS: readonly Dimension[][] = [
  ['THEME'],
  ['THEME_GROUP'],
  ['LOCALITY'],
  ['MONTH'],
  ['YEAR'],
  ['ACT'],
  ['SIDE'],
  ['THEME', 'LOCALITY'],
  ['THEME_GROUP', 'LOCALITY'],
  ['THEME', 'LOCALITY', 'MONTH'],
  ['THEME_GROUP', 'QUARTER'],
  ['ACT', 'SIDE'],
  ['THEME', 'ACT', 'SIDE', 'YEAR', 'LOCALITY'],
];

/** Filters that the roll-ups can tell for every grouping, and those that they can for some. */
const FILTERS: readonly StatementFilter[] = [
  {},
  { online: false },
  { online: true },
  { acts: ['propose', 'agree'] },
  { sides: ['VN', 'both'] },
  { sides: ['unknown'] },
  { countries: ['CN'] },
  { and: [{ countries: ['VN'] }, { countries: ['LA', 'CN'] }] },
  { direction: { of: 'VN', is: 'OUTGOING' } },
  { direction: { of: 'VN', is: 'INCOMING' }, online: false },
  { from: day('2024-01-01'), to: day('2024-12-31') },
  { from: day('2025-01-01'), undated: 'INCLUDE' },
  { to: day('2024-02-29') },
  { undated: 'ONLY' },
  { undated: 'EXCLUDE', acts: ['sign'] },
  { themes: ['trade', 'tourism'] },
  { themes: ['trade'] },
  { localities: ['VN-66'] },
  { localities: ['CN-YN'], themes: ['trade'], sides: ['VN'] },
  { nationalBodies: ['CN'] },
];

const GEOGRAPHIES = ['AS_OF_VISIT', 'CURRENT'] as const;

/** A row as text, without what only one of the two tells: visits, and the country of a locality. */
const plain = ({ country, ...row }: CountedRow): string => {
  const { theme, group, locality, period, act, side, statements } = row;
  return JSON.stringify([theme, group, locality, locality ? null : country, period, act, side, statements]);
};

const cases = GROUPINGS.flatMap((dimensions) =>
  FILTERS.flatMap((filter) => GEOGRAPHIES.map((geography) => ({ dimensions, filter, geography }))),
);

test.each(['TOP', 'ALL'] as const)(
  'the roll-ups count what the facts count, %s localities',
  { timeout: 60_000 },
  async (depth) => {
    let kept = 0;
    for (const { dimensions, filter, geography } of cases) {
      const counting = { dimensions, filter, depth, geography };
      if (!keptCounts(counting)) continue;
      kept += 1;
      const rows = async (visits: boolean): Promise<string[]> => {
        const found = await database.reader.$queryRaw<CountedRow[]>`${countsSql(counting, visits)}`;
        return found.map(plain).sort();
      };
      expect(await rows(false), JSON.stringify(counting)).toEqual(await rows(true));
    }
    expect(kept).toBeGreaterThan(cases.length * 0.7);
  },
);

const ALL: readonly StatementFilter[] = FILTERS.slice(0, 15);
test('filters of every grouping are told from the roll-ups', () => {
  for (const filter of ALL)
    for (const dimensions of GROUPINGS)
      expect(
        keptCounts({ dimensions, filter, depth: 'TOP', geography: 'AS_OF_VISIT' }),
        JSON.stringify(filter),
      ).toBeTruthy();
});

test.each<[string, Dimension[], StatementFilter]>([
  ['days within a month', ['THEME'], { from: day('2024-01-02') }],
  ['days that end within a month', ['THEME'], { to: day('2023-02-27') }],
  ['several themes together', ['MONTH'], { themes: ['trade', 'tourism'] }],
  ['groups of chosen themes', ['THEME_GROUP'], { themes: ['trade'] }],
  ['several localities together', ['THEME'], { localities: ['VN-66', 'VN-13'] }],
  ['localities beside a chosen one', ['LOCALITY'], { localities: ['VN-66'] }],
  ['words', ['THEME'], { text: 'trade' }],
  ['a person', ['THEME'], { people: ['00000000-0000-4000-8000-000000000000'] }],
  ['any of several filters', ['THEME'], { or: [{ acts: ['sign'] }, { sides: ['VN'] }] }],
  ['what a filter leaves out', ['THEME'], { not: { acts: ['sign'] } }],
  ['themes that hold together', ['THEME'], { and: [{ themes: ['trade'] }] }],
])('%s are left to the facts', (_what, dimensions, filter) => {
  expect(keptCounts({ dimensions, filter, depth: 'TOP', geography: 'AS_OF_VISIT' })).toBeNull();
});
