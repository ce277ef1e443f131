import { expect, test } from 'vitest';
import { pacesOf } from './pace.ts';

test.each([
  ['never done', [], false],
  ['done soon', [3], true],
  ['done late', [30], false],
  ['done late on a busy machine, soon before', [3, 300, 200], true],
  ['done late for a while, at many at once', [3, ...Array<number>(500).fill(40)], true],
  ['become slow', [3, ...Array<number>(1300).fill(300)], false],
])('%s', (_what, times, isSoonDone) => {
  const paces = pacesOf();
  const plan = {};
  for (const time of times) paces.note(plan, time);
  expect(paces.isSoonDone(plan)).toBe(isSoonDone);
});
