import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (body: string, quote: string): string => {
  const start = body.indexOf(quote);
  return sentenceAround(body, start, start + quote.length);
};

test.each<[string, string, string]>([
  ['The first. The second is here. The third.', 'second', 'The second is here.'],
  ['Only one sentence', 'one', 'Only one sentence'],
  ['A headline\n\nThe story begins.', 'story', 'The story begins.'],
  ['One. Two and. Three end. Four.', 'Two and. Three', 'Two and. Three end.'],
  ['He said: “It is so.” She agreed.', 'agreed', 'She agreed.'],
  ['Trước. Hà Nội ký kết hôm nay. Sau.', 'ký kết', 'Hà Nội ký kết hôm nay.'],
  ['The end of a quote.', 'quote.', 'The end of a quote.'],
  ['Words\nbroken over lines.', 'broken', 'broken over lines.'],
])('%s', (body, quote, expected) => {
  expect(around(body, quote)).toBe(expected);
});

test('a text without any end is cut', () => {
  const body = `${'a'.repeat(5000)} x ${'b'.repeat(5000)}`;
  expect(around(body, ' x ').length).toBeLessThan(1300);
});
