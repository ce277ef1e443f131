import { expect, test } from 'vitest';
import { read } from '../../reading/index.ts';
import { findPlaces } from '../places/index.ts';
import { findOrganisations } from './index.ts';

/** Bodies found in a sentence, each with the country that its name or its place tells. */
function bodiesIn(body: string): string[] {
  const reading = read({
    id: 'test',
    title: null,
    body,
    published: null,
    publisher: null,
    url: null,
    language: 'en',
  });
  return findOrganisations(reading, findPlaces(reading)).map(({ text, country }) =>
    country ? `${text} (${country})` : text,
  );
}

test.each([
  ['The Lao Cai provincial Party Committee hosted them.', ['Lao Cai provincial Party Committee (VN)']],
  [
    'He spoke for the Department of Culture, Sports and Tourism of Hanoi.',
    ['Department of Culture, Sports and Tourism of Hanoi (VN)'],
  ],
  ['She heads the Ministry of Labour and Social Affairs and the agency.', ['Ministry of Labour and Social Affairs']],
  [
    'A team of the Yunnan committee of the Chinese People’s Political Consultative Conference came.',
    ['Yunnan committee of the Chinese People’s Political Consultative Conference (CN)'],
  ],
  [
    'The Standing Committee of the People’s Congress of Sichuan province met.',
    ['Standing Committee of the People’s Congress of Sichuan province (CN)'],
  ],
  [
    'Members of the Communist Party of Vietnam (CPV) Central Committee were there.',
    ['Communist Party of Vietnam (CPV) Central Committee (VN)'],
  ],
  ['They visited the Japan - Vietnam Friendship Alliance on Friday.', ['Japan - Vietnam Friendship Alliance (JP)']],
  ['The VFF and the CPPCC signed it.', ['VFF (VN)', 'CPPCC (CN)']],
  ['It was the Party Committee of the autonomous region that asked.', ['Party Committee of the autonomous region']],
  [
    'The Chinese People’s Association for Friendship with Foreign Countries invited her.',
    ['Chinese People’s Association for Friendship with Foreign Countries (CN)'],
  ],
])('%s', (sentence, expected) => {
  expect(bodiesIn(sentence)).toEqual(expected);
});

test.each([
  ['The Party and the Government have paid attention to it.', []],
  ['Fujian Party Secretary Wu Lan agreed.', []],
  ['A conference and a committee in lower case name nobody.', []],
])('names no body: %s', (sentence, expected) => {
  expect(bodiesIn(sentence)).toEqual(expected);
});
