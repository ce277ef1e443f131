import { expect, test } from 'vitest';
import { officeWords } from './office-words.ts';

test.each([
  ['Secretary of the Hưng Yên provincial Party Committee', ['Hưng Yên'], 'secretary party committee'],
  ['Hung Yen Party Committee Secretary', ['Hưng Yên'], 'party committee secretary'],
  ['Deputy Minister of Health', [], 'deputy minister health'],
  ['Bí thư Đảng ủy', [], 'bi thu dang uy'],
])('%s', (title, places, words) => {
  expect([...officeWords(title, places)].join(' ')).toBe(words);
});
