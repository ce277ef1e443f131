import { expect, test } from 'vitest';
import { themesIn } from './themes.testing.ts';

test.each([
  ['to drum up support'],
  ['she wanted to know how it is done'],
  ['once the pandemic is over'],
  ['the investment climate and a peaceful environment'],
  ['the visit bore fruit and opened a new chapter'],
  ['he wished her good health'],
  ['a bridge between the two peoples’ hearts, as a bridge'],
  ['the People’s Committee and the Party Committee'],
  ['key economic region'],
  ['the General Secretary of the Communist Party'],
  ['on the basis of the memorandum'],
  ['within the framework of the strategic partnership'],
  ['thus contributing to the contacts between peoples'],
  ['the 15th anniversary of the strategic partnership'],
  ['raised to a strategic partnership in 2019'],
  ['interrupted because of the pandemic'],
  ['a road map for the years ahead'],
  ['thanks for the hospitality shown'],
  ['on both banks of the stream'],
  ['he gave the town credit for its patience'],
  ['degree of trust, lessons learnt'],
  ['they forged closer bonds'],
  ['a workshop on the day after'],
  ['the deputy and his staff spoke by video link'],
  ['accounting for a third of the total'],
  ['Hoa Binh’s socio-economic progress'],
  ['has been a sister city for twelve years'],
  ['countries and territories'],
  ['a landmark visit, a young nation'],
])('names no theme: %s', (text) => {
  expect(themesIn(text)).toEqual([]);
});
