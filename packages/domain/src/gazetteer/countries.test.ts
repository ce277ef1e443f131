import { describe, expect, it } from 'vitest';
import { adjectiveIndex, countries, countryByCode } from './countries.ts';
import { fold } from './fold.ts';
import { localitiesByName } from './localities.ts';

describe('countries', () => {
  it('are named in three languages', () => {
    expect(countryByCode('LA')?.names).toEqual({ en: 'Laos', vi: 'Lào', zh: '老挝' });
    expect(countryByCode('TR')?.names.en).toBe('Türkiye');
    expect(countryByCode('XX')).toBeUndefined();
  });

  it('hold all members of the United Nations and nobody twice', () => {
    const codes = countries().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(193);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('count Hong Kong, Macao and Taiwan among the units of China', () => {
    for (const code of ['HK', 'MO', 'TW']) expect(countryByCode(code)).toBeUndefined();
  });

  it.each(['VN', 'CN', 'LA', 'KH', 'TH', 'JP', 'KR', 'RU', 'US', 'FR', 'DE', 'KZ', 'CU'])(
    'know the capital of %s',
    (code) => {
      const capital = countryByCode(code)?.capital ?? '';
      expect(localitiesByName(capital).some((place) => place.country === code && place.capital)).toBe(true);
    },
  );
});

describe('adjectiveIndex', () => {
  it.each([
    ['Vietnamese', ['VN']],
    ['Chinese', ['CN']],
    ['Lao', ['LA']],
    ['Laotian', ['LA']],
    ['Khmer', ['KH']],
    ['Korean', ['KR']],
    ['South Korean', ['KR']],
    ['North Korean', ['KP']],
    ['Dutch', ['NL']],
    ['Congolese', ['CD', 'CG']],
    ['Martian', []],
  ])('%s', (adjective, codes) => {
    expect((adjectiveIndex().get(fold(adjective)) ?? []).map(({ code }) => code)).toEqual(codes);
  });
});
