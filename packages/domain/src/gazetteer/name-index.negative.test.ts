import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { localitiesByName } from './localities.ts';
import { nameIndex } from './name-index.ts';

it.each([
  ['Nice', 'an adjective'],
  ['Reading', 'a gerund'],
  ['Mobile', 'an adjective'],
  ['Orange', 'a colour'],
  ['Central', 'a direction'],
  ['North West', 'a direction'],
  ['Mary', 'a given name'],
  ['Jackson', 'a surname'],
  ['Toyota', 'a brand'],
  ['Gao', 'a Chinese surname'],
  ['Nan', 'too short'],
  ['Daily', 'an English word, though Đại Lý folds to it'],
  ['Duc', 'a Vietnamese given name, though Germany is Đức'],
  ['Anh', 'a Vietnamese given name, though Britain is Anh'],
])('leaves %s out: %s', (name) => {
  expect(nameIndex().has(fold(name))).toBe(false);
});

it('still finds by name what the index leaves out', () => {
  expect(localitiesByName('Nice').map(({ country }) => country)).toContain('FR');
  expect(localitiesByName('Nan')[0]?.id).toBe('TH-55');
});
