import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { CorrectionRowPart } from '../queries/corrections.ts';
import { prepareCorrection } from './prepare.ts';

const CORRECTION: CorrectionRowPart = {
  id: 'Correction:1',
  kind: 'SET',
  correctedField: 'VISIT_LEADER',
  author: 'Desk',
  at: '2026-03-12T08:30:12.000Z',
  reason: 'The caption names her.',
  before: { name: 'Li Wenhai', country: 'CN' },
  after: null,
  undoneAt: null,
  meeting: null,
  statement: null,
  about: null,
  undoneBy: null,
  undoneReason: null,
  visit: { id: 'Visit:7' },
  person: null,
};

it('tells what was changed, by whom, and where it stands', () => {
  expect(prepareCorrection(CORRECTION, en)).toMatchObject({
    when: '12 Mar 2026, 08:30 UTC',
    what: 'Corrected: leader',
    href: '/visits/7',
    change: { before: 'Li Wenhai (CN)', after: 'nothing' },
    undone: null,
  });
});

it('leads to the statement it is about', () => {
  const about = { ...CORRECTION, correctedField: 'STATEMENT_ACT' as const, statement: { id: 'Statement:9' } };
  expect(prepareCorrection(about, en).href).toBe('/visits/7#statement-9');
});

it('tells of a rejected visit what it was, and by whom it was taken back', () => {
  const rejected = {
    ...CORRECTION,
    kind: 'REJECT_VISIT' as const,
    correctedField: null,
    about: 'Li Wenhai, 11 Mar 2025',
    visit: null,
    undoneAt: '2026-03-13T00:00:00.000Z',
    undoneBy: 'Night desk',
    undoneReason: 'It was one.',
  };
  expect(prepareCorrection(rejected, en)).toMatchObject({
    what: 'Visit rejected',
    href: null,
    change: null,
    about: 'Li Wenhai, 11 Mar 2025',
    undone: 'Undone by Night desk, 13 Mar 2026, 00:00 UTC: It was one.',
  });
});
