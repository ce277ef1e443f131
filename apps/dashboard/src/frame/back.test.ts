import { expect, it } from 'vitest';
import { pathBack } from './back.ts';

it.each<[string | null, string]>([
  [null, '/'],
  ['/visits?country=VN;CN&from=2024-01-01', '/visits?country=VN;CN&from=2024-01-01'],
  ['/search?q=h%C6%B0ng+y%C3%AAn', '/search?q=h%C6%B0ng+y%C3%AAn'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['/.//elsewhere.example', '/'],
  ['visits', '/'],
  ['javascript:alert(1)', '/'],
])('%s leads to %s', (given, back) => expect(pathBack(given)).toBe(back));
