import { describe, expect, it } from 'vitest';
import { evidence, visitPart } from '../../test/fixtures/visit.ts';
import { en } from '../messages/en/index.ts';
import type { CorrectionPart } from '../queries/corrections.ts';
import { withCorrections } from './corrected.ts';
import { prepareRecord } from './record.ts';

const correction = (given: Partial<CorrectionPart>): CorrectionPart => ({
  id: 'Correction:1',
  kind: 'SET',
  correctedField: 'VISIT_LEADER',
  author: 'Desk',
  at: '2026-03-12T08:30:12.000Z',
  reason: 'The caption names her.',
  before: null,
  after: { name: 'Li Wenhai' },
  undoneAt: null,
  meeting: null,
  statement: null,
  ...given,
});

const leaderOf = (corrections: CorrectionPart[], evidences = [evidence('leader', 'Li Wenhai')]) => {
  const visit = visitPart({ leader: { id: 'Person:1', name: 'Li Wenhai' }, evidence: evidences, corrections });
  return withCorrections(prepareRecord(visit, en), visit, en).find(({ label }) => label === 'Leader')?.status;
};

describe('what the record says of corrections', () => {
  it('by whom, why, and what it held before', () => {
    expect(leaderOf([correction({ before: { name: 'Li Wen', country: 'CN' } })])).toEqual({
      word: 'corrected',
      reasons: ['By Desk, 12 Mar 2026: The caption names her.', 'Before: Li Wen (CN).'],
    });
  });

  it('who has confirmed it; it stays as stated as it was', () => {
    expect(leaderOf([correction({ kind: 'CONFIRM' })])).toEqual({
      word: 'stated',
      reasons: ['Confirmed by Desk, 12 Mar 2026: The caption names her.'],
    });
  });

  it.each<[string, Partial<CorrectionPart>]>([
    ['undone ones', { undoneAt: '2026-03-13T00:00:00.000Z' }],
    ['those of other fields', { correctedField: 'VISIT_DAYS' }],
  ])('nothing of %s', (_name, given) => expect(leaderOf([correction(given)])).toEqual({ word: 'stated', reasons: [] }));

  it('the last of several', () => {
    const [later, earlier] = [correction({ id: 'b', author: 'Night desk' }), correction({ id: 'a' })];
    expect(leaderOf([later, earlier])?.reasons[0]).toContain('By Night desk');
  });

  it('why an empty field is empty', () => {
    const absent = { ...evidence('leader', null, 'two heads are named'), absence: 'AMBIGUOUS' as const };
    expect(leaderOf([], [absent])?.reasons).toEqual([
      'Two heads are named.',
      'The report says it so that several readings are possible.',
    ]);
  });
});
