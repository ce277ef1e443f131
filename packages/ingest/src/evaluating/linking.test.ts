import { expect, test } from 'vitest';
import type { VisitSignature } from '../linking/visits/index.ts';
import type { GoldRecord } from './gold.ts';
import { formatLinking, scoreLinking } from './linking.ts';

const gold = (id: string, ...sameVisitAs: string[]): GoldRecord => ({
  id,
  published: null,
  isVisitReport: true,
  visits: [],
  meetings: [],
  people: [],
  themes: [],
  statements: [],
  sameVisitAs,
});

/** A report on the visit of a leader: reports with one leader are linked. */
const signature = (report: string, leader: string): VisitSignature => ({
  id: `${report}-visit`,
  report,
  sender: { countries: ['VN'], localities: ['VN-HN'], people: [] },
  host: { countries: ['CN'], localities: ['CN-BJ'], people: [] },
  leader,
  leaderOffices: [],
  organisation: null,
  days: { first: '2025-05-16', last: '2025-05-16', year: true },
  published: null,
  themes: [],
});

test('ties count in both directions and through third reports', () => {
  const records = [gold('a'), gold('b', 'a'), gold('c', 'b'), gold('d')];
  const found = scoreLinking(records, [
    signature('a', 'Nguyễn Văn Đông'),
    signature('b', 'Nguyen Van Dong'),
    signature('c', 'Lê Minh Anh'),
    signature('d', 'Le Minh Anh'),
  ]);
  expect(found).toEqual({
    reports: 4,
    wanted: 3,
    linked: 2,
    right: 1,
    precision: 1 / 2,
    recall: 1 / 3,
    wrong: [['c', 'd']],
    missed: [
      ['a', 'c'],
      ['b', 'c'],
    ],
  });
  expect(formatLinking(found)).toContain('precision          50.0 %');
});

test('a tie to a report that is not there counts for nothing', () => {
  expect(scoreLinking([gold('a', 'elsewhere'), gold('b')], [])).toMatchObject({ wanted: 0, precision: 1, recall: 1 });
});
