import type { LanguageTables } from '../tables.ts';
import { ACTS } from './acts.ts';
import { COUNTS, DATES } from './dates.ts';
import { FRAMES } from './frames/index.ts';
import { OFFICES } from './offices.ts';
import { THEMES } from './themes.ts';
import { COLUMNS, HEADINGS, LABELS, WORDS } from './words.ts';

/** Nouns that make a number word before them a count; "năm" and "hai" have other meanings too. */
const COUNTED = '(?:chuyến|cuộc|lượt|bản tin|phát biểu|lĩnh vực|đề nghị|đoàn|người|văn kiện|nội dung|lần)';
const numeral = (word: string) => new RegExp(`(?<!\\p{L})${word} ${COUNTED}`, 'iu');

/** Vietnamese. */
export const VI: LanguageTables = {
  language: 'vi',
  stop: '.',
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
  list: { comma: ', ', and: ' và ' },
  all: ['toàn bộ {n}', 'cả {n}', 'toàn bộ {n}'],
  capitals: ['Đảng', 'Bộ', 'Ban'],
  numerals: 'hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, n) => [numeral(word), n + 2]),
};
