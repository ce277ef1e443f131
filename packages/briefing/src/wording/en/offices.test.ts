import { expect, test } from 'vitest';
import { office } from './offices.ts';

const unitOf = (level: 'first' | 'any') => (level === 'first' ? 'Nam Son' : 'Dong Ha');
const unknown = () => null;

test.each([
  ['Mayor of Beihe', unitOf, 'Mayor of Beihe'],
  ['Executive Vice Governor of the province', unitOf, 'Executive Vice Governor of Nam Son'],
  ['Secretary of the Party Committee of the autonomous region', unitOf, 'Secretary of the Party Committee of Nam Son'],
  ['Mayor of the city', unitOf, 'Mayor of Dong Ha'],
  ['Vice Governor', unitOf, 'Vice Governor of Dong Ha'],
  ['Mayor', unknown, 'Mayor'],
  ["Indonesian province's governor", unknown, "the Indonesian province's governor"],
  ['Dong Ha Mayor', unitOf, 'Dong Ha Mayor'],
  ['Mayor of the city', unknown, 'Mayor of the city'],
  ["province's Permanent Deputy Party Secretary", unitOf, "Nam Son's Permanent Deputy Party Secretary"],
  ["province's Permanent Deputy Party Secretary", unknown, "the province's Permanent Deputy Party Secretary"],
  ['Chairman of the City Development Board', unitOf, 'Chairman of the City Development Board'],
  ["Chairman of China's", unitOf, null],
  ['Director of the', unitOf, null],
])('%s', (title, units, expected) => {
  expect(office(title, units)).toBe(expected);
});
