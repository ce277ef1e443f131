import { expect, test } from 'vitest';
import { boundsOf, boundsOn } from './bounds.ts';

test.each([
  [
    'VN-66',
    [
      { id: 'VN-66', from: null, to: '2025-06-30', tookOver: [] },
      { id: 'VN-66@2025-07-01', from: '2025-07-01', to: null, tookOver: ['VN-20'] },
    ],
  ],
  ['VN-13', [{ id: 'VN-13', from: null, to: null, tookOver: [] }]],
  ['VN-20', [{ id: 'VN-20', from: null, to: '2025-06-30', tookOver: [] }]],
  ['VN-26', [{ id: 'VN-26', from: '2025-01-01', to: null, tookOver: ['vn-26-hue', 'vn-thua-thien-hue'] }]],
  ['x-vn-nowhere', []],
])('territories of %s', (id, expected) => {
  expect(boundsOf(id)).toEqual(expected);
});

test.each([
  ['VN-66', '2025-06-30', 'VN-66'],
  ['VN-66', '2025-07-01', 'VN-66@2025-07-01'],
  ['VN-SG', '2024-01-01', 'VN-SG'],
  ['VN-SG', '2026-01-01', 'VN-SG@2025-07-01'],
  ['CN-GX', '2024-01-01', 'CN-GX'],
  ['VN-26', '2024-01-01', 'VN-26'],
])('%s on %s is %s', (id, day, bounds) => {
  expect(boundsOn(id, day)?.id).toBe(bounds);
});
