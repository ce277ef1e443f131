import { expect, it } from 'vitest';
import { languageOf } from './languages.ts';

it.each<[string | undefined, string | null, string]>([
  [undefined, null, 'en'],
  ['en', 'vi', 'en'],
  ['xx', 'en-GB,en;q=0.9', 'en'],
  [undefined, 'fr,de;q=0.5', 'en'],
])('cookie %s, browser %s: %s', (chosen, accepted, language) => {
  expect(languageOf(chosen, accepted)).toBe(language);
});
