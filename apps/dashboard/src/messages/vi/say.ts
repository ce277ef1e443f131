import { type DateWords, datesIn, type Parts } from '../../format/dates.ts';
import { capitalised, inSentence } from '../../format/words.ts';
import type { Messages } from '../messages.ts';

const COUNT = new Intl.NumberFormat('vi');
const LIST = new Intl.ListFormat('vi', { type: 'conjunction' });

/** A number as Vietnamese writes it: 1.200. */
export const number = (count: number): string => COUNT.format(count);

/** 16/10/2024, 16/10, 10/2024, 2024. */
const write = ({ day, month, year }: Parts): string =>
  [month === null ? null : day, month, year].filter((part) => part !== null).join('/');

const words: DateWords = {
  write,
  span: (from, to) =>
    from.month === to.month ? `${from.day}–${write(to)}` : `${write({ ...from, year: null })} – ${write(to)}`,
  unknown: 'không rõ ngày',
  yearUnknown: (date) => `${date}, không rõ năm`,
  by: (date) => `muộn nhất ${date}`,
  from: (date) => `từ ${date}`,
};
const dates = datesIn(words);

/** Numbers, dates, lists and counted things in Vietnamese. */
export const say: Messages['say'] = {
  count: number,
  day: dates.day,
  range: dates.range,
  visitDate: dates.ofVisit,
  list: (items) => LIST.format(items),
  capitalised,
  inSentence,
  visits: (count) => `${number(count)} chuyến thăm`,
  statements: (count) => `${number(count)} phát biểu`,
  localities: (count) => `${number(count)} địa phương`,
  people: (count) => `${number(count)} người`,
  reports: (count) => `${number(count)} bản tin`,
  themes: (count) => `${number(count)} chủ đề`,
  days: (count) => `${number(count)} ngày`,
};
