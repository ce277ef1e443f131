import { describe, expect, it } from 'vitest';
import { readDates } from './read.ts';

/** Year-month-day of both ends, weekday and relative day, as far as the words say them. */
function show(text: string): string[] {
  return readDates(text).map((d) => {
    const first = [d.year, d.month, d.day].map((n) => n ?? '?').join('-');
    const last = d.endDay === null ? '' : `..${[d.endYear, d.endMonth, d.endDay].map((n) => n ?? '?').join('-')}`;
    const week = d.weekday === null ? '' : ` w${d.weekday}${d.endWeekday === null ? '' : `-${d.endWeekday}`}`;
    const relative =
      d.relative === null ? '' : ` ${d.fromStory ? 'story' : 'writing'}${d.relative >= 0 ? '+' : ''}${d.relative}`;
    return `${d.text} = ${first}${last}${week}${relative}`;
  });
}

const CASES: readonly [text: string, dates: string[]][] = [
  ['met on March 26', ['March 26 = ?-3-26']],
  ['met on March 26, 2025, in Hue', ['March 26, 2025 = 2025-3-26']],
  ['met on 26 March 2025', ['26 March 2025 = 2025-3-26']],
  ['met on June 8th', ['June 8th = ?-6-8']],
  ['on the 5th of May', ['5th of May = ?-5-5']],
  ['on Sept. 27', ['Sept. 27 = ?-9-27']],
  ['HUE, MARCH 26', ['MARCH 26 = ?-3-26']],
  ['from May 15-24', ['May 15-24 = ?-5-15..?-5-24']],
  ['from September 23 to 26', ['September 23 to 26 = ?-9-23..?-9-26']],
  ['on September 23 and 24, 2025', ['September 23 and 24, 2025 = 2025-9-23..2025-9-24']],
  ['during April 5th - 10th, 2009', ['April 5th - 10th, 2009 = 2009-4-5..2009-4-10']],
  ['from December 30 to January 2', ['December 30 to January 2 = ?-12-30..?-1-2']],
  ['from December 30 to January 2, 2025', ['December 30 to January 2, 2025 = 2024-12-30..2025-1-2']],
  ['from 22 to 26 December 2025', ['22 to 26 December 2025 = 2025-12-22..2025-12-26']],
  ['between 30 May and 2 June', ['30 May and 2 June = ?-5-30..?-6-2']],
  ['published 2025-03-26', ['2025-03-26 = 2025-3-26']],
  ['Monday (9/5/2016)', ['Monday = ?-?-? w1', '9/5/2016 = 2016-5-9']],
  ['on Monday (09.05.16)', ['Monday = ?-?-? w1', '09.05.16 = 2016-5-9']],
  ['met this morning (14/11)', ['this morning = ?-?-? writing+0', '14/11 = ?-11-14']],
  ['from the 3rd to the 5th.', ['3rd to the 5th = ?-?-3..?-?-5']],
  ['in January 2017', ['January 2017 = 2017-1-?']],
  ['in October', ['October = ?-10-?']],
  ['since 1994', ['1994 = 1994-?-?']],
  ['on Tuesday morning', ['Tuesday = ?-?-? w2']],
  ['from Monday to Wednesday', ['Monday to Wednesday = ?-?-? w1-3']],
  ['yesterday received', ['yesterday = ?-?-? writing-1']],
  ['later the same day', ['the same day = ?-?-? story+0']],
  ['a day later', ['a day later = ?-?-? story+1']],
  ['two days earlier', ['two days earlier = ?-?-? story-2']],
];

const NONE = [
  'the two sides may march on',
  'for the 2021-2025 period',
  'grew by 5 percent',
  'May God help them',
  'on the 4th floor',
  'Resolution 98/2023/QH15',
];

describe('readDates', () => {
  it.each(CASES)('%s', (text, dates) => {
    expect(show(text)).toEqual(dates);
  });

  it.each(NONE)('no date: %s', (text) => {
    expect(show(text)).toEqual([]);
  });
});
