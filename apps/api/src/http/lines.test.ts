import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linesTo } from './lines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('lines are written together and in their order, without being asked for', () => {
  const written: string[] = [];
  const lines = linesTo((text) => written.push(text));
  lines.add('a');
  lines.add('b');
  expect(written).toEqual([]);
  vi.runAllTimers();
  lines.add('c');
  vi.runAllTimers();
  expect(written).toEqual(['a\nb\n', 'c\n']);
});

test('flushing writes at once, each line once', () => {
  const written: string[] = [];
  const lines = linesTo((text) => written.push(text));
  lines.flush();
  lines.add('a');
  lines.flush();
  vi.runAllTimers();
  expect(written).toEqual(['a\n']);
});

test('much is not held', () => {
  const written: string[] = [];
  const lines = linesTo((text) => written.push(text));
  lines.add('x'.repeat(70_000));
  expect(written).toHaveLength(1);
});
