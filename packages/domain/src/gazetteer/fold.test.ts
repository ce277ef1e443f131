import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Hưng Yên', 'hungyen'],
    ['Hung Yen', 'hungyen'],
    ['HungYen', 'hungyen'],
    ['Hưng Yên'.normalize('NFD'), 'hungyen'],
    ['Đà Nẵng', 'danang'],
    ['Ðà Nẵng', 'danang'],
    ["Xi'an", 'xian'],
    ['Xi’an', 'xian'],
    ['Thừa Thiên–Huế', 'thuathienhue'],
    ['TP.HCM', 'tphcm'],
    ['Lüchun', 'luchun'],
    ['Łódź', 'lodz'],
    ['Kırşehir', 'kirsehir'],
    ['河口', '河口'],
    ['', ''],
  ])('%s → %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});
