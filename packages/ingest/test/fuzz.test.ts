import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, reportFromText } from '../src/index.ts';
import { faults } from './invariants.ts';
import { reportsIn, SAMPLES } from './samples.ts';

const bodies = (await reportsIn(SAMPLES)).map(({ body }) => body);
const body = fc.constantFrom(...bodies);
const at = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (text: string, where: number) => Math.floor(where * text.length);

/** Texts as they come out of broken pages: cut, shuffled, glued, spoilt. */
const mutated = fc.oneof(
  fc.tuple(body, at, at).map(([text, a, b]) => text.slice(cut(text, Math.min(a, b)), cut(text, Math.max(a, b)))),
  fc.tuple(body, fc.infiniteStream(at)).map(([text, keys]) => shuffle(text.split(/(?<=\.)\s/u), keys).join(' ')),
  fc.tuple(body, body).map(([a, b]) => a + b),
  body.map((text) => text.replace(/\s+/gu, '')),
  body.map((text) => text.replace(/\s+/gu, ' ')),
  body.map((text) => text.normalize('NFD')),
  fc
    .tuple(body, at, fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([text, where, noise]) => text.slice(0, cut(text, where)) + noise + text.slice(cut(text, where))),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

function shuffle(parts: string[], keys: Iterable<number>): string[] {
  const order = keys[Symbol.iterator]();
  return parts
    .map((part) => ({ part, key: order.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ part }) => part);
}

test('5,000 spoilt texts: no throw, and every quote stands', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(mutated, (text) => {
      expect(faults(extract(reportFromText('fuzz', text)))).toEqual([]);
    }),
    { numRuns: 5000, seed: 20250326 },
  );
});

test.each(['a', ' ', '\n', '.', '“', 'A ', 'đ', '(', '1', ', and ', '\uD83D\uDE00', '\u0301'])(
  'a megabyte of %j',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(faults(extract(reportFromText('fuzz', text)))).toEqual([]);
  },
  60_000,
);
