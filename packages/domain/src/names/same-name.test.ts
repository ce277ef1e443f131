import { describe, expect, it } from 'vitest';
import { sameName } from './same-name.ts';

describe('the same person', () => {
  it.each([
    ['Đỗ Quang Vinh', 'Do Quang Vinh'],
    ['Đỗ Quang Vinh', 'DoQuangVinh'],
    ['Đỗ Quang Vinh', 'Vinh'],
    ['Đỗ Quang Vinh', 'Đỗ Quang Vinh'.normalize('NFD')],
    ['Choi Min-ho', 'Choi Min Ho'],
    ['TANAKA Haruto', 'Haruto Tanaka'],
    ['Vice Chairman', 'vice chairman'],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });
});

describe('not the same person', () => {
  it.each([
    ['Đỗ Quang Vinh', 'Đỗ Quang Minh'],
    ['Đỗ Quang Vinh', 'Lê Vinh'],
    ['Fang Mingde', 'Fang Mingli'],
    ['Vinh', 'Chairman Vinh'],
    ['Vinh', 'one two three four five six seven eight Vinh'],
    ['', 'Vinh'],
    ['', ''],
    ['–', '–'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});
