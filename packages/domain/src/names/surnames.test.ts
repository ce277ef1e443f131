import { describe, expect, it } from 'vitest';
import { countriesOfName, isSurname, surnames } from './surnames.ts';

describe('isSurname', () => {
  it.each([
    ['Nguyễn', 'VN', true],
    ['Nguyen', 'VN', true],
    ['NGUYEN', 'VN', true],
    ['Wang', 'CN', true],
    ['Ouyang', 'CN', true],
    ['Lü', 'CN', true],
    ['Park', 'KR', true],
    ['Tanaka', 'JP', true],
    ['Park', 'CN', false],
    ['Smith', 'CN', false],
    ['', 'VN', false],
  ])('%s in %s: %s', (word, country, expected) => {
    expect(isSurname(word, country)).toBe(expected);
  });
});

describe('countriesOfName', () => {
  it.each([
    ['Nguyễn Thu Trang', ['VN']],
    ['Pham Gia Bao', ['VN']],
    ['Zhang Wei', ['CN']],
    ['Choi Min-ho', ['KR']],
    ['Haruto Tanaka', ['JP']],
    ['Clara Smith', []],
    ['Trần Vinh', ['VN']],
    ['Kim Min-ho', ['KR', 'VN']],
    ['Kim Thi Lan', ['VN', 'KR']],
    ['Lee Joon', ['KR', 'CN']],
    ['Hoang Li', ['VN']],
  ])('%s', (name, countries) => {
    expect(countriesOfName(name)).toEqual(countries);
  });
});

it('lists a surname once a country', () => {
  const keys = surnames().map(({ country, name }) => `${country} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
});
