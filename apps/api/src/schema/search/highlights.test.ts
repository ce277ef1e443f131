import { expect, test } from 'vitest';
import { InvalidInput } from '../error/failure.ts';
import { highlightsIn } from './highlights.ts';
import { termsOf, tsqueryOf } from './terms.ts';

const shown = (query: string, text: string): string[] =>
  highlightsIn(text, termsOf(query)).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['hung yen', 'A delegation of Hưng Yên came.', ['Hưng', 'Yên']],
  ['hưng yên', 'A delegation of Hung Yen came.', ['Hung', 'Yen']],
  ['HƯNG', 'Hưng Yên'.normalize('NFD'), ['Hưng'.normalize('NFD')]],
  ['đà nẵng'.normalize('NFD'), 'To Da Nang and Đà Nẵng.', ['Da', 'Nang', 'Đà', 'Nẵng']],
  ['tour', 'Tourism, tours, detour', ['Tour', 'tour']],
  ['广西', '代表团访问广西。', ['广西']],
  ['ma', 'Strasse, Straße, Ma', ['Ma']],
  ['strasse', 'Straße', ['Straße']],
  ['tra trade', 'trade', ['trade']],
  ['nothing', 'else', []],
])('%s in %s', (query, text, expected) => {
  expect(shown(query, text)).toEqual(expected);
});

test('words are looked for together, whatever signs stand between them', () => {
  expect(tsqueryOf(termsOf("Thăng Long'; & | ! -- Citadel"))).toBe("'thang':* & 'long':* & 'citadel':*");
});

test.each(['', '  ', '…!', 'a'.repeat(101), 'a b c d e f g h i j k l m'])('"%s" is no query', (query) => {
  expect(() => termsOf(query)).toThrow(InvalidInput);
});
