import { expect, test } from 'vitest';
import { type Frame, fill } from './fill.ts';
import { plain } from './piece.ts';

const frame = (text: string): Frame => ({ id: 'test', opening: 'clause', text });

test.each([
  [
    '{a} met {b} {when}',
    { a: plain('A, Mayor of X,'), b: plain('B, Mayor of Y,'), when: plain('') },
    'A, Mayor of X, met B, Mayor of Y',
  ],
  ['{a}; {b}', { a: plain('A, Mayor of X,'), b: plain('b') }, 'A, Mayor of X; b'],
  ['{n} {n#visit|visits}', { n: { ...plain('one'), number: 1 } }, 'one visit'],
  ['{n} {n#visit|visits}', { n: { ...plain('two'), number: 2 } }, 'two visits'],
  ['said{~silent}', { silent: plain('never seen') }, 'said'],
  ['{a} (“q”)', { a: plain('x, among others,') }, 'x, among others (“q”)'],
])('%s', (text, pieces, expected) => {
  expect(fill(frame(text), pieces)?.text).toBe(expected);
});

test('a frame with an empty slot is no sentence', () => {
  expect(fill(frame('{a} met {b}'), { a: plain('A'), b: null })).toBeNull();
});

test('facts and cites come from the slots that were used', () => {
  const draft = fill(frame('{a}{~b}'), {
    a: { text: 'A', facts: ['1'], cites: [] },
    b: { text: 'B', facts: ['2'], cites: [] },
    c: { text: 'C', facts: ['3'], cites: [] },
  });
  expect(draft?.facts).toEqual(['1', '2']);
});
