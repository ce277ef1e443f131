import { describe, expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { HitPart } from '../queries/search.ts';
import { markedParts, prepareHit } from './hits.ts';

describe('markedParts', () => {
  it.each<[string, [number, number][], string]>([
    ['Hưng Yên', [[0, 4]], '[Hưng] Yên'],
    ['Hưng Yên', [[5, 8]], 'Hưng [Yên]'],
    ['Hưng Yên', [], 'Hưng Yên'],
    [
      'Hưng Yên',
      [
        [5, 8],
        [0, 6],
      ],
      '[Hưng Y][ên]',
    ],
    ['Huế', [[0, 99]], '[Huế]'],
    ['Huế', [[7, 9]], 'Huế'],
  ])('%s %o', (text, ranges, expected) => {
    const parts = markedParts(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    );
    expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe(expected);
  });
});

const source = { title: 'A visit', publisher: 'VNA', published: '2024-05-01' };

it.each<[HitPart['subject'], string, string | null]>([
  [
    {
      __typename: 'Locality',
      code: 'VN-66',
      name: 'Hưng Yên',
      country: { code: 'VN' },
      validFrom: '2025-07-01',
      validTo: null,
    },
    'VN · since 1 Jul 2025',
    '/localities/VN-66',
  ],
  [{ __typename: 'Organisation', name: 'A bank', country: null }, '', '/visits?q=A%20bank'],
  [
    { __typename: 'Person', id: 'Person:1', name: 'An', country: { code: 'VN' }, offices: [{ title: 'mayor' }] },
    'Mayor · VN',
    '/people/1',
  ],
  [
    { __typename: 'Statement', id: 'Statement:2', visit: { id: 'Visit:3' }, report: source },
    'in VNA, 1 May 2024',
    '/visits/3#statement-2',
  ],
  [{ __typename: 'Report', id: 'Report:4', visits: [], ...source }, 'VNA, 1 May 2024 · tells of no visit', null],
])('%o', (subject, detail, href) => {
  expect(prepareHit({ kind: 'VISIT', text: 'x', highlights: [], subject }, en)).toMatchObject({ detail, href });
});
