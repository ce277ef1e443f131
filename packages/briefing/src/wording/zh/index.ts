import type { LanguageTables } from '../tables.ts';
import { ACTS } from './acts.ts';
import { COUNTS, DATES } from './dates.ts';
import { FRAMES } from './frames/index.ts';
import { OFFICES } from './offices.ts';
import { THEMES } from './themes.ts';
import { COLUMNS, HEADINGS, LABELS, WORDS } from './words.ts';

/** A number word counts only before a measure word; 一 and 两国, 双方 claim none. */
const numeral = (word: string) => new RegExp(`(?<![第十])[${word}](?=次|项|篇|条|名|份|个代表团|个领域)`, 'u');

/** Chinese, in the manner of briefs of foreign affairs offices. */
export const ZH: LanguageTables = {
  language: 'zh',
  stop: '。',
  naming: 'full',
  headings: HEADINGS,
  columns: COLUMNS,
  labels: LABELS,
  words: WORDS,
  frames: FRAMES,
  acts: ACTS,
  themes: THEMES,
  dates: DATES,
  counts: COUNTS,
  offices: OFFICES,
  list: { comma: '、', and: '和' },
  all: ['全部{n}', '全部{n}', '全部{n}'],
  capitals: [],
  numerals: ['二两', '三', '四', '五', '六', '七', '八', '九', '十'].map((word, n) => [numeral(word), n + 2]),
};
