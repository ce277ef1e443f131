import { describe, expect, test } from 'vitest';
import { compareNames } from './compare.ts';

describe('one person', () => {
  test.each([
    ['Đỗ Quang Vinh', 'Do Quang Vinh', 'full'],
    ['Choi Min-ho', 'Choi Min Ho', 'full'],
    ['Haruto Tanaka', 'TANAKA Haruto', 'full'],
    ['Samdech Techo Sok Dara', 'Sok Dara', 'full'],
    ['Đỗ Quang Vinh', 'Vinh', 'part'],
    ['Lưu Ninh', 'Liu Ning', 'transcribed'],
    ['Vương Hiểu Minh', 'Wang Xiaoming', 'transcribed'],
    ['Trần Quốc Cường', 'Chen Guoqiang', 'transcribed'],
    ['Bakhytzhan Orazov', 'Bakytzhan Orazov', 'slip'],
    ['Sisay Ludetmany', 'Sisay Ludetamny', 'slip'],
  ])('%s, %s: %s', (a, b, match) => {
    expect(compareNames(a, b)).toBe(match);
    expect(compareNames(b, a)).toBe(match);
  });
});

describe('two persons', () => {
  test.each([
    ['Đỗ Quang Vinh', 'Đỗ Quang Minh'],
    ['Liu Ning', 'Wang Ning'],
    ['Lưu Ninh', 'Wang Ning'],
    ['Li Wei', 'Li Wen'],
    ['', 'Vinh'],
    ['Park Jae-won', 'Kim Jae-won'],
  ])('%s, %s', (a, b) => {
    expect(compareNames(a, b)).toBe('none');
    expect(compareNames(b, a)).toBe('none');
  });
});
