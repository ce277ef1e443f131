import { describe, expect, test } from 'vitest';
import { all, datesIn, list, number, numbersIn, partial, subject, when, withOffice } from './grammar.ts';

describe('days in words', () => {
  test.each([
    ['2019-07-02', '2019-07-02', 'day', true, 'on 2 July 2019'],
    ['2019-07-02', '2019-07-02', 'day', false, 'on 2 July'],
    ['2019-04-05', '2019-04-11', 'day', false, 'from 5 to 11 April'],
    ['2019-04-28', '2019-05-02', 'day', true, 'from 28 April to 2 May 2019'],
    ['2019-12-30', '2020-01-02', 'day', false, 'from 30 December 2019 to 2 January 2020'],
    ['2017-08-01', '2017-08-31', 'month', true, 'in August 2017'],
    ['2017-01-01', '2017-12-31', 'year', false, 'in 2017'],
  ] as const)('%s to %s', (start, end, precision, withYear, text) => {
    expect(when(start, end, precision, withYear)).toBe(text);
  });

  test.each([
    ['XXXX-11-11/XXXX-11-15', 'from 11 to 15 November of a year not stated'],
    ['XXXX-08-22', 'on 22 August of a year not stated'],
    ['XXXX-08', 'in August of a year not stated'],
    ['XXXX-XX-XX', null],
  ])('%s', (edtf, text) => {
    expect(partial(edtf)).toBe(text);
  });
});

test.each([
  ['Ministry of Trade', 'the Ministry of Trade'],
  ['Nam Son Government', 'the Nam Son Government'],
  ['the Ministry of Trade', 'the Ministry of Trade'],
  ["Nam Son's Government", "Nam Son's Government"],
  ['Nam Son', 'Nam Son'],
])('%s as a subject', (name, expected) => {
  expect(subject(name)).toBe(expected);
});

describe('what a text claims', () => {
  test.each([
    ['on 2 July 2019', [{ year: 2019, month: 7, day: 2 }]],
    ['in 2017', [{ year: 2017, month: null, day: null }]],
    [
      'from 5 to 11 April',
      [
        { year: null, month: null, day: 5 },
        { year: null, month: 4, day: 11 },
      ],
    ],
  ])('dates: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each([
    ['two of the 14 visits of 2019', [2, 14]],
    ['1,204 statements on 3 May', [1204]],
    ['no report, none at all', []],
  ])('numbers: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b and c', 'd'], 'a, b and c, and d'],
  [['a and b', 'c'], 'a and b, and c'],
])('list %j', (items, text) => {
  expect(list(items)).toBe(text);
});

test('numbers and offices', () => {
  expect([0, 1, 12, 13, 1204].map(number)).toEqual(['no', 'one', 'twelve', '13', '1,204']);
  expect(withOffice('A B', 'Prime Minister')).toBe('Prime Minister A B');
  expect(withOffice('A B', 'Mayor of C')).toBe('A B, Mayor of C,');
});

test.each([
  [1, 'the one'],
  [2, 'both'],
  [3, 'all three'],
  [14, 'all 14'],
])('all of %i', (value, expected) => {
  expect(all(value)).toBe(expected);
});
