import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

/** SQL statements an operation runs for one visit and for all: equal numbers mean no query a row. */
test.each<[string, string]>([
  ['flat', 'id start edtf'],
  [
    'leader and parties',
    'leader { name country { code } } parties { locality { name parent { name } } country { code } }',
  ],
  ['people and their offices that day', 'leaderOffices { title } people { person { name } offices { title } }'],
  ['meetings', 'meetings { locality { name } participants { person { name } locality { code } } }'],
  [
    'statements with all that hangs on them',
    'statements { totalCount nodes { act { label } themes { label } localities { code } words { quote } addressees { person { name } } } }',
  ],
  ['tallies', 'themes { theme { label } statements } acts { act { label } statements } direction(of: "VN")'],
  ['evidence and reports', 'evidence { quote report { title } } reports { title publisher }'],
  ['one relation asked for in two ways', 'senders: parties(side: SENDER) { side } hosts: parties(side: HOST) { side }'],
  [
    'statements as a page and as tallies',
    'statements(first: 1) { nodes { speaker } } themes { statements } acts { statements }',
  ],
  ['words and all evidence', 'statements { nodes { words { quote } evidence { field } } }'],
])('%s', async (_name, fields) => {
  const run = (first: number) =>
    api.statements(async () => {
      const { errors } = await api.ask(`query { visits(first: ${first}) { nodes { ${fields} } } }`);
      expect(errors).toBeUndefined();
    });
  await run(1);
  const [one, all] = [await run(2), await run(4)];
  expect(one).toBeGreaterThan(0);
  expect(all).toBe(one);
});
