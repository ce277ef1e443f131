import type { Phrasebook } from '../phrasebook.ts';
import { ACTS } from './acts.ts';
import { countLabel } from './counts.ts';
import { FRAMES } from './frames/index.ts';
import * as grammar from './grammar.ts';
import { office } from './offices.ts';
import { THEMES } from './themes.ts';
import { COLUMNS, HEADINGS, LABELS, WORDS } from './words.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const tongues = new Intl.DisplayNames(['en'], { type: 'language' });

const lowerCase = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []);
const numbers = Array.from({ length: 13 }, (_, value) => grammar.number(value));

/** English. */
export const EN: Phrasebook = {
  language: 'en',
  stop: '.',
  naming: 'short',
  headings: HEADINGS,
  columns: COLUMNS,
  labels: LABELS,
  frames: FRAMES,
  acts: ACTS,
  themes: THEMES,
  words: WORDS,
  country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
  tongue: (code) => (code === 'unknown' ? (WORDS.unknown ?? code) : (tongues.of(code) ?? code)),
  office,
  withOffice: grammar.withOffice,
  subject: grammar.subject,
  body: grammar.body,
  list: grammar.list,
  isList: (text) => / and |, /u.test(text),
  number: grammar.number,
  all: grammar.all,
  when: grammar.when,
  day: grammar.day,
  partial: grammar.partial,
  countLabel,
  datesIn: grammar.datesIn,
  numbersIn: grammar.numbersIn,
  commonWords: new Set(
    lowerCase([
      ...Object.values(FRAMES).flatMap((group) => group.map((frame) => frame.text)),
      ...Object.values(THEMES),
      ...Object.values(WORDS),
      ...Object.values(ACTS).flatMap((act) => [...act.predicates, ...act.noun]),
      ...numbers,
      'on in from',
    ]),
  ),
  commonCapitals: new Set([...grammar.MONTHS, 'Party']),
};
