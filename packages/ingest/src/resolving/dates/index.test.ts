import { describe, expect, it } from 'vitest';
import { findDates } from '../../mentions/dates/index.ts';
import { read } from '../../reading/index.ts';
import { resolveDates } from './index.ts';

function days(body: string, published: string | null): (string | null)[] {
  const reading = read({ id: 'x', title: null, body, published, publisher: null, url: null, language: 'en' });
  return resolveDates(reading, { dates: findDates(reading) }).map(({ resolved }) => resolved.edtf);
}

const CASES: readonly [name: string, body: string, published: string | null, days: (string | null)[]][] = [
  ['written in full', 'They met on May 10, 2017.', null, ['2017-05-10']],
  ['year of publication', 'They met on May 10.', '2017-05-11', ['2017-05-10']],
  ['year before publication', 'They met on December 30.', '2018-01-02', ['2017-12-30']],
  ['never the next year for the past', 'They met on June 3.', '2017-05-11', ['2016-06-03']],
  ['next one in the future', 'They will meet on June 3.', '2017-05-11', ['2017-06-03']],
  ['range over New Year', 'They stayed from December 30 to January 2.', '2018-01-02', ['2017-12-30/2018-01-02']],
  ['ongoing range', 'The visit runs from September 12-16.', '2023-09-14', ['2023-09-12/2023-09-16']],
  ['weekday before publication', 'They met on Thursday.', '2018-01-26', ['2018-01-25']],
  ['weekday of publication', 'They met on Friday.', '2018-01-26', ['2018-01-26']],
  ['weekday before the dateline', 'HUE, January 24 – They met on Tuesday.', '2018-01-29', ['2018-01-24', '2018-01-23']],
  ['weekday to come', 'They will meet on Friday.', '2018-01-26', ['2018-02-02']],
  ['a speech verb takes the date', 'They will meet soon, he said on Thursday.', '2018-01-26', ['2018-01-25']],
  ['yesterday', 'They met yesterday.', '2018-01-26', ['2018-01-25']],
  ['the same day', 'They met on May 10. They signed the same day.', '2017-05-12', ['2017-05-10', '2017-05-10']],
  ['a day later', 'They met on May 10. A day later they left.', '2017-05-12', ['2017-05-10', '2017-05-11']],
  ['the day before the dateline', 'HUE, May 11 – He spoke the day before.', '2017-05-12', ['2017-05-11', '2017-05-10']],
  [
    'page date for want of publication',
    'January 26, 2018 | 10:38\n\nThey met on Thursday.',
    null,
    ['2018-01-26', '2018-01-25'],
  ],
  ['day of the month of writing', 'They announced on the 4th, in Hue, that they agree.', '2024-06-05', ['2024-06-04']],
  ['day and month in figures', 'On 25-6, they met in Hue.', '2024-06-27', ['2024-06-25']],
  ['day and month with a slash', 'They met on the morning of 9/8 in Hue.', '2024-08-10', ['2024-08-09']],
  ['a count is no day', 'They met on 2-3 occasions.', '2024-06-27', []],
  [
    'the year that the text says it is',
    'They met on May 3. The year 2022 is Laos-Vietnam Friendship Year.',
    null,
    ['2022-05-03', '2022'],
  ],
  [
    'the year of an anniversary to come is not its origin',
    'They met on May 3. They will keep the 50th anniversary of ties in 2023.',
    null,
    ['XXXX-05-03', '2023'],
  ],
  ['no anchor', 'They met on November 11.', null, ['XXXX-11-11']],
  ['range without an anchor', 'They toured it on November 11-15.', null, ['XXXX-11-11/XXXX-11-15']],
  ['weekday without an anchor', 'They met on Tuesday.', null, [null]],
  [
    'anniversary with a known origin',
    'They met on May 16 to mark the 75th anniversary of Vietnam - China diplomatic relations.',
    null,
    ['2025-05-16'],
  ],
  ['New Year by number', 'They met on December 31, hours before the New Year 2024.', null, ['2023-12-31', '2024']],
  ['recent event', 'They met on February 10, following his trip in January 2017.', null, ['2017-02-10', '2017-01']],
  ['plan that begins', 'They met on March 30 and signed a memorandum for 2017-2019.', null, ['2017-03-30']],
  [
    'recent event on no day of the calendar',
    'They met on May 2, following his trip on February 29, 2019.',
    null,
    ['2019-05-02', null],
  ],
  [
    'anniversary beside its origin',
    'They met on May 2 to mark the 40th anniversary of ties set up in 1985.',
    null,
    ['2025-05-02', '1985'],
  ],
  ['old event is no anchor', 'They met on February 10. They had twinned in May 2001.', null, ['XXXX-02-10', '2001-05']],
];

describe('resolveDates', () => {
  it.each(CASES)('%s', (_, body, published, expected) => {
    expect(days(body, published)).toEqual(expected);
  });
});
