import { describe, expect, it } from 'vitest';
import type { EvidencePart } from '../queries/visit.ts';
import { differencesOf, spansOf, statusOf } from './status.ts';

const evidence = (given: Partial<EvidencePart> & { of?: string }): EvidencePart => ({
  field: 'leader',
  value: null,
  status: 'STATED',
  start: 0,
  end: 4,
  quote: 'Mr A',
  reason: null,
  report: { id: given.of ?? 'A' },
  ...given,
});

describe('statusOf', () => {
  it.each<[string, Partial<EvidencePart>[]]>([
    ['not told', []],
    ['stated', [{}, {}]],
    ['inferred', [{}, { status: 'INFERRED', reason: 'nearest year' }]],
    ['partly stated', [{}, { status: 'ABSENT', reason: 'no year' }]],
    ['absent', [{ status: 'ABSENT', reason: 'no leader named' }]],
  ])('%s', (word, parts) => {
    expect(statusOf(parts.map(evidence)).word).toBe(word);
  });

  it('gives each reason once', () => {
    const parts = ['no year', 'no year', 'no day'].map((reason) => evidence({ status: 'ABSENT', reason }));
    expect(statusOf(parts).reasons).toEqual(['no year', 'no day']);
  });
});

it('gives each quoted stretch once', () => {
  const parts = [
    evidence({}),
    evidence({}),
    evidence({ of: 'B' }),
    evidence({ start: null, end: null, status: 'ABSENT' }),
  ];
  expect(spansOf(parts)).toEqual([
    { report: 'A', start: 0, end: 4, quote: 'Mr A' },
    { report: 'B', start: 0, end: 4, quote: 'Mr A' },
  ]);
});

describe('differencesOf', () => {
  it.each<[string, string | null, string | null, boolean]>([
    ['differ', '2024-10-16', '2024-10-17', true],
    ['agree', '2024-10-16', '2024-10-16', false],
    ['agree but for their encoding', 'Huế'.normalize('NFC'), 'Huế'.normalize('NFD'), false],
    ['tell by one only', '2024-10-16', null, false],
  ])('two sources that %s', (_case, a, b, differs) => {
    const found = differencesOf([evidence({ of: 'A', value: a }), evidence({ of: 'B', value: b })]);
    expect(found.length > 0).toBe(differs);
  });
});
