/** Calendar words as reports write them, folded. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Sunday first, as in Date.getUTCDay(). */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** Small numbers in words: "a three-day visit", "two days later". */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Days counted from the day of writing. */
export const FROM_WRITING: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  'this morning': 0,
  'this noon': 0,
  'this afternoon': 0,
  'this evening': 0,
  tonight: 0,
  'earlier today': 0,
  tomorrow: 1,
};

/** Days counted from the day that the story told last. */
export const FROM_STORY: Readonly<Record<string, number>> = {
  'the same day': 0,
  'same day': 0,
  'the same morning': 0,
  'the same afternoon': 0,
  'the same evening': 0,
  'that day': 0,
  'that morning': 0,
  'that afternoon': 0,
  'that evening': 0,
  'earlier in the day': 0,
  'later in the day': 0,
  'the day before': -1,
  'the previous day': -1,
  'a day earlier': -1,
  'a day before': -1,
  'one day earlier': -1,
  'the next day': 1,
  'the following day': 1,
  'the day after': 1,
  'a day later': 1,
  'a day after': 1,
  'one day later': 1,
  'the next morning': 1,
};
