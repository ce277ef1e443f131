import { datesIn, type Parts } from '../../format/dates.ts';
import type { Messages } from '../messages.ts';

const COUNT = new Intl.NumberFormat('zh-CN');
const LIST = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

/** A number as Chinese writes it: 1,200. */
export const number = (count: number): string => COUNT.format(count);

/** 2024年10月16日, 10月16日, 2024年10月, 2024年. */
const write = ({ year, month, day }: Parts): string =>
  [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    month === null || day === null ? '' : `${day}日`,
  ].join('');

const dates = datesIn({
  write,
  span: (from, to) =>
    from.month === to.month
      ? `${write({ ...from, day: null })}${from.day}—${to.day}日`
      : `${write(from)}—${write({ ...to, year: null })}`,
  unknown: '日期不明',
  yearUnknown: (date) => `${date}，年份不明`,
  by: (date) => `不晚于${date}`,
  from: (date) => `${date}起`,
});

/** Numbers, dates, lists and counted things in Chinese. */
export const say: Messages['say'] = {
  count: number,
  day: dates.day,
  range: dates.range,
  visitDate: dates.ofVisit,
  list: (items) => LIST.format(items),
  capitalised: (text) => text,
  inSentence: (label) => label,
  visits: (count) => `${number(count)} 次访问`,
  statements: (count) => `${number(count)} 条表态`,
  localities: (count) => `${number(count)} 个地方`,
  people: (count) => `${number(count)} 人`,
  reports: (count) => `${number(count)} 篇报道`,
  themes: (count) => `${number(count)} 个主题`,
  days: (count) => `${number(count)} 天`,
};
