import { expect, test } from 'vitest';
import { foldedText, literalText } from './text.ts';

test.each<[string | null, string | null]>([
  [null, null],
  ['  ', null],
  ['Hưng Yên', 'hungyen'],
  ['Hung-Yen', 'hungyen'],
  ['北京', '北京'],
])('folded: %s', (text, expected) => {
  expect(foldedText(text)).toBe(expected);
});

test.each(['…', '%_', 'x'.repeat(101)])('"%s" holds no name', (text) => {
  expect(() => foldedText(text)).toThrow('Give letters or figures');
});

test.each<[string | null, string | null]>([
  [null, null],
  [' ', null],
  [' by road ', 'by road'],
  ['50% of A_1\\B', '50\\% of a\\_1\\\\b'],
  ['Hưng Yên'.normalize('NFD'), 'hung yen'],
  ['Đổi mới', 'doi moi'],
])('literal: %s', (text, expected) => {
  expect(literalText(text)).toBe(expected);
});

test.each(['x'.repeat(101), 'a\0b'])('"%s" is refused', (text) => {
  expect(() => literalText(text)).toThrow('Give words to look for');
});
