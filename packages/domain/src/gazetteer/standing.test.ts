import { expect, test } from 'vitest';
import { currentIdOf, idsStandingWith } from './standing.ts';

test.each([
  ['VN-20', 'VN-66'],
  ['vn-13-mong-cai', 'VN-13'],
  ['CN-GX', 'CN-GX'],
  ['x-vn-nowhere', 'x-vn-nowhere'],
])('%s stands today under %s', (id, current) => {
  expect(currentIdOf(id)).toBe(current);
});

test('a merged province stands with its predecessors and their districts, from whichever one is asked', () => {
  const together = idsStandingWith('VN-20');
  expect(together).toEqual(idsStandingWith('VN-66'));
  expect(together).toEqual(expect.arrayContaining(['VN-20', 'VN-66', 'vn-20-thai-binh', 'vn-66-hung-yen']));
  expect(together).not.toContain('VN-18');
});

test.each(['CN-GX', 'cn-gx-nanning', 'x-vn-nowhere'])('%s stands alone', (id) => {
  expect(idsStandingWith(id)).toEqual([id]);
});
