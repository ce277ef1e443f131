import { describe, expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { CorrectableField } from '../queries/editing.ts';
import { describeValue } from './describe.ts';

describe('a value in words', () => {
  it.each<[CorrectableField | null, unknown, string]>([
    [
      'VISIT_DAYS',
      { start: '2025-03-11', end: '2025-03-12', edtf: null, precision: 'day', rangeStated: true },
      '11–12 Mar 2025',
    ],
    [
      'VISIT_DAYS',
      { start: null, end: null, edtf: 'XXXX-03-11', precision: null, rangeStated: false },
      '11 Mar, year unknown',
    ],
    ['VISIT_DAYS', { start: null, end: null, edtf: null }, 'nothing'],
    ['VISIT_LEADER', { id: 'x', name: 'Li Wenhai', country: 'CN' }, 'Li Wenhai (CN)'],
    ['VISIT_LEADER', null, 'nothing'],
    [
      'VISIT_HOSTS',
      [
        { country: 'VN', locality: { id: 'VN-02', name: 'Lào Cai' }, organisation: null, stage: 'PLANNED' },
        { country: 'VN', locality: null, organisation: null, stage: null },
      ],
      'Lào Cai (VN) (planned) and VN',
    ],
    ['STATEMENT_SPEAKER', { person: { id: null, name: 'Đức', country: 'VN' } }, 'Đức (VN)'],
    ['STATEMENT_SPEAKER', { locality: { id: 'VN-02', name: 'Lào Cai' } }, 'Lào Cai'],
    ['STATEMENT_SPEAKER', { name: 'Border guard' }, 'Border guard'],
    ['STATEMENT_THEMES', [], 'nothing'],
    ['STATEMENT_THEMES', ['trade', 'odd'], 'Trade and odd'],
    ['STATEMENT_SIDE', 'both', 'Both sides'],
    ['STATEMENT_REJECTED', true, 'yes'],
    ['MEETING_DAY', '2025-03-11', '11 Mar 2025'],
    [null, { odd: [1] }, 'nothing'],
    [null, 7, '7'],
  ])('%s %j', (field, value, words) =>
    expect(describeValue(field, value, en, new Map([['trade', 'Trade']]))).toBe(words),
  );
});
