import { describe, expect, test } from 'vitest';
import { parseWithin } from './document.ts';

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** Documents at a limit, and one beyond it. */
const LIMITS: readonly (readonly [what: string, most: number, document: (count: number) => string])[] = [
  ['fields', 500, (count) => `{ ${many(count, (at) => `f${at}: a`)} }`],
  ['fields in fragments', 499, (count) => `{ ...F } fragment F on Query { a { ${many(count, (at) => `f${at}: a`)} } }`],
  ['levels', 32, (count) => `${'{ a '.repeat(count)}${'}'.repeat(count)}`],
  ['levels of nameless fragments', 31, (count) => `{ a ${'... { a '.repeat(count)}${'}'.repeat(count)} }`],
  ['spreads', 99, (count) => `{ ${many(count, () => '...F')} } fragment F on Query { a }`],
  ['fragments', 100, (count) => `{ a } ${many(count, (at) => `fragment F${at} on Query { a }`)}`],
  ['operations', 60, (count) => many(count, (at) => `query Q${at} { a }`)],
  ['variables', 100, (count) => `query (${many(count, (at) => `$v${at}: Int`)}) { a }`],
  ['directives', 100, (count) => `{ a ${many(count, () => '@skip(if: true)')} }`],
  ['introspections', 4, (count) => `{ ${many(count, (at) => `s${at}: __schema { a }`)} }`],
  ['fields of one name', 30, (count) => `{ ${many(count, () => 'a')} }`],
  ['fields under one name', 30, (count) => `{ ${many(count, (at) => `a: ${at % 2 ? 'b' : 'c'}`)} }`],
  ['tokens', 1499, (count) => `{ a(b: [${many(count - 4, () => '1 1')}]) }`],
];

describe.each(LIMITS)('%s', (_what, most, document) => {
  test('as many as may be', () => {
    expect(parseWithin(document(most)).kind).toBe('Document');
  });

  test('one more', () => {
    expect(() => parseWithin(document(most + 1))).toThrow(/more tha[nt] \d+ \w/);
  });
});

test('where the text is wrong it says so, not that it is long', () => {
  expect(() => parseWithin(`{ ${many(900, () => 'a')}`)).toThrow('Syntax Error');
});
