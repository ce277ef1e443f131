import { expect, test } from 'vitest';
import { findDocuments } from './find.ts';

test.each([
  [
    'They signed a memorandum of understanding (MoU) on cooperation in tourism.',
    ['memorandum of understanding (MoU) on cooperation in tourism / memorandum'],
  ],
  [
    'A supplementary twinning agreement for 2024-2026 was signed.',
    ['supplementary twinning agreement for 2024-2026 / agreement'],
  ],
  ['The two sides signed minutes of the talks.', ['minutes of the talks / minutes']],
  ['They put their names to a letter of intent with the port.', ['letter of intent / letter-of-intent']],
  ['An MoU on trade, energy and schools was signed on Friday.', ['MoU on trade, energy and schools / memorandum']],
  ['A joint declaration and an action plan were signed.', ['joint declaration / declaration', 'action plan / plan']],
  ['They signed an agreement on Monday.', ['agreement / agreement']],
  ['He spoke for ten minutes.', ['minutes / minutes']],
  ['Trade grew by a third.', []],
])('%s', (text, expected) => {
  expect(findDocuments(text, 0).map(({ title, kind }) => `${title} / ${kind}`)).toEqual(expected);
});

test('offsets are those of the body', () => {
  const [found] = findDocuments('They signed a pact.', 100);
  expect([found?.start, found?.end]).toEqual([114, 118]);
});
