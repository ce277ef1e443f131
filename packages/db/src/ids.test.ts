import { expect, test } from 'vitest';
import { contentId } from './ids.ts';

test('the same parts give the same id, a UUID of version 8', () => {
  const id = contentId('person', 'VN', 'nguyenvandong');
  expect(id).toBe(contentId('person', 'VN', 'nguyenvandong'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test.each([
  ['another kind', contentId('office', 'VN', 'a')],
  ['another part', contentId('person', 'CN', 'a')],
  ['parts cut elsewhere', contentId('person', 'VNa')],
  ['a missing part', contentId('person', null, 'a')],
])('%s gives another id', (_name, other) => {
  expect(other).not.toBe(contentId('person', 'VN', 'a'));
});
