import { expect, test } from 'vitest';
import { keptByText } from './document-cache.ts';

const text = (letter: string): string => letter.repeat(10);

test('the longest unasked are forgotten when there are too many letters', () => {
  const documents = keptByText<{ of: string }>(100);
  for (const letter of 'abcdefghij') documents.set(text(letter), { of: letter });
  expect(documents.get(text('a'))).toEqual({ of: 'a' });
  documents.set(text('k'), { of: 'k' });
  expect([documents.get(text('a'))?.of, documents.get(text('b'))?.of, documents.size()]).toEqual(['a', undefined, 10]);
});

test('one text is counted once, and one too long never kept', () => {
  const documents = keptByText<{ of: number }>(100);
  for (let time = 0; time < 50; time += 1) documents.set(text('a'), { of: time });
  documents.set('b'.repeat(11), { of: 0 });
  expect([documents.get(text('a'))?.of, documents.size()]).toEqual([49, 1]);
});
