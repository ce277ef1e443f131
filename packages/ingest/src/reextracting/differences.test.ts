import { expect, test } from 'vitest';
import { record } from '../storing/fixture.ts';
import { type Difference, differences } from './differences.ts';

const fields = (found: readonly Difference[]): string[] => found.map(({ field }) => field);
const [visit] = record().visits;
const { statements, people } = record();

test.each<[string, Parameters<typeof record>[0], string[]]>([
  ['nothing', {}, []],
  ['the order of statements', { statements: statements.toReversed() }, []],
  ['a leader', { visits: [{ ...visit!, leader: 'Ai đó' }] }, ['leader']],
  ['a day', { visits: [{ ...visit!, start: '2025-05-15', end: '2025-05-15', edtf: '2025-05-15' }] }, ['days']],
  ['a visit less', { visits: [] }, ['sender', 'leader', 'hosts', 'days']],
  [
    'a statement’s theme',
    { statements: [{ ...statements[0]!, themes: ['culture'] }, ...statements.slice(1)] },
    ['statements'],
  ],
  ['one of two like statements', { statements: [...statements, statements[0]!] }, ['statements']],
  ['an office', { people: [{ ...people[0]!, offices: [] }, people[1]!] }, ['offices']],
  ['a verdict', { isVisitReport: false }, ['verdict']],
])('%s', (_name, changes, expected) => {
  expect(fields(differences(record(), record(changes)))).toEqual(expected);
});

test('a text that is read for the first time differs in all that it says', () => {
  expect(fields(differences(null, record()))).toContain('leader');
  expect(differences(null, null)).toEqual([]);
});
