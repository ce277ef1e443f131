import { Rule } from '../../reading/rules/rule.ts';
import { FROM_STORY, FROM_WRITING, MONTHS, NUMBERS, WEEKDAYS } from './words.ts';

/** What a form begins with: it is tried only where such a thing stands. */
export type Beginning = 'month' | 'weekday' | 'figure';

/** A written form of dates: a pattern with named groups (m, d, y for the first day; m2, d2, y2 for the last). */
export type DateForm =
  | { id: string; begins: Beginning; pattern: RegExp }
  | { id: string; begins: 'words'; pattern: Rule };

/** The first group of a pattern tells what it begins with. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = { m: 'month', w: 'weekday', d: 'figure', y: 'figure' };

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const anyOf = (words: readonly string[]) => longestFirst(words).join('|');

const written = (words: readonly string[]) => anyOf(words.flatMap((word) => [capitalised(word), word.toUpperCase()]));
const fullMonths = MONTHS.map(([full]) => full!);
const shortMonths = MONTHS.flatMap(([, ...short]) => short);
/** "March", "MARCH", "Mar.": capitals only, so that "may" and "march" stay verbs. */
const MONTH = `(?:(?:${written(fullMonths)})|(?:${written(shortMonths)})\\.?)(?!\\p{L})`;
const WEEKDAY = `(?:${anyOf(WEEKDAYS.flatMap((d) => [capitalised(d), d.toUpperCase()]))})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\d])';
const YEAR = '(?:19|20)\\d\\d(?![\\p{L}\\d])';
const DASH = '\\s*[-–—]\\s*';
const TO = `(?:${DASH}|\\s+(?:to|till|until|through|and)\\s+)`;
const BEFORE = '(?<![\\p{L}\\d/.])';
/**
 * The first letters of some words, looked at before anything else: to look back from every character of a text would
 * cost many times more.
 */
const beginning = (words: readonly string[]) => `(?=[${[...new Set(words.map((word) => word[0]))].join('')}])${BEFORE}`;
const AT_MONTH = beginning(MONTHS.map(([full]) => capitalised(full!)));
const AT_WEEKDAY = beginning(WEEKDAYS.map(capitalised));
const AT_DIGIT = `(?=\\d)${BEFORE}`;
const NOT_MORE = '(?![-–/]?\\d)(?!\\s*(?:%|percent|per cent))';

const m = (name: string) => `(?<${name}>${MONTH})`;
const d = (name: string) => `(?<${name}>${DAY})`;
const y = (name: string) => `(?:,?\\s+(?<${name}>${YEAR}))?`;
function form(id: string, pattern: string): DateForm {
  const begins = BEGINNINGS[/\(\?<(\p{Ll})>/u.exec(pattern)?.[1] ?? ''];
  return begins
    ? { id, begins, pattern: new RegExp(pattern, 'yu') }
    : { id, begins: 'words', pattern: new Rule(new RegExp(pattern, 'giu')) };
}

/** Longest forms first: a later form never takes words that an earlier one has taken. */
export const DATE_FORMS: readonly DateForm[] = [
  form(
    'date.month-day-to-month-day',
    `${AT_MONTH}${m('m')}\\s+${d('d')}${y('y')}${TO}(?:on\\s+)?${m('m2')}\\s+${d('d2')}${y('y2')}`,
  ),
  form(
    'date.day-month-to-day-month',
    `${AT_DIGIT}${d('d')}\\s+${m('m')}${y('y')}${TO}${d('d2')}\\s+${m('m2')}${y('y2')}`,
  ),
  form('date.month-days', `${AT_MONTH}${m('m')}\\s+${d('d')}${TO}${d('d2')}${NOT_MORE}${y('y')}`),
  form('date.days-month', `${AT_DIGIT}${d('d')}${TO}${d('d2')}\\s+(?:of\\s+)?${m('m')}${y('y')}`),
  form('date.month-day', `${AT_MONTH}${m('m')}\\s+(?:the\\s+)?${d('d')}${y('y')}`),
  form('date.day-month', `${AT_DIGIT}${d('d')}\\s+(?:of\\s+)?${m('m')}${y('y')}`),
  form('date.iso', `${AT_DIGIT}(?<y>${YEAR.replace('(?![\\p{L}\\d])', '')})-(?<mn>\\d{2})-(?<d>\\d{2})(?!\\d)`),
  form(
    'date.slashed-days',
    `(?<=(?<![\\p{L}\\p{N}])(?:(?:[Oo]n|[Ff]rom|[Dd]uring|[Dd]ates) |\\())(?<d>\\d{1,2})${DASH}(?<d2>\\d{1,2})/(?<mn>\\d{1,2})(?:/(?<y>${YEAR}))?(?![\\d/])`,
  ),
  form('date.slashed', `${AT_DIGIT}(?<d>\\d{1,2})[/.](?<mn>\\d{1,2})[/.](?<y>${YEAR})`),
  form('date.slashed-two', `${AT_DIGIT}(?<d>\\d{1,2})(?<sep>[/.])(?<mn>\\d{1,2})\\k<sep>(?<y>\\d{2})(?![\\d/.]\\d)`),
  form('date.slashed-short', '(?<=\\()(?<d>\\d{1,2})/(?<mn>\\d{1,2})(?=\\))'),
  form(
    'date.day-month-figures',
    '(?<=(?<![\\p{L}\\p{N}])(?:[Oo]n|[Ff]rom|[Uu]ntil|(?:[Mm]orning|[Aa]fternoon|[Ee]vening) of) )(?<d>\\d{1,2})(?:/(?<mn>\\d{1,2})|-(?<mn2>\\d{1,2}))(?![-/]?\\d)(?=[.,;:)]|\\s+(?:in|at|and|to|with|by|the|for|during)(?![\\p{L}\\p{N}])|$)',
  ),
  form(
    'date.day-only',
    '(?<=(?<![\\p{L}\\p{N}])(?:[Oo]n|[Ff]rom|[Uu]ntil) the )(?<d>\\d{1,2})(?:st|nd|rd|th)(?:\\s+to\\s+the\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th))?(?=[.,;:)]|\\s+(?:to|in|at|and|that|with|for|after)(?![\\p{L}\\p{N}]))',
  ),
  form('date.month-year', `${AT_MONTH}${m('m')},?\\s+(?<y>${YEAR})`),
  form(
    'date.month',
    `(?<=(?<![\\p{L}\\p{N}])(?:[Ii]n|[Ll]ast|[Tt]his|[Nn]ext|[Ss]ince|[Ee]arly|[Ll]ate|[Ll]ater in|[Mm]id[- ]?|[Oo]f|[Uu]ntil|[Bb]y)\\s)(?<m>${MONTH})(?!\\s+\\d)`,
  ),
  form('date.weekday-range', `${AT_WEEKDAY}(?<w>${WEEKDAY})\\s+(?:to|until|through)\\s+(?<w2>${WEEKDAY})`),
  form('date.weekday', `${AT_WEEKDAY}(?<w>${WEEKDAY})(?![\\p{L}])`),
  form(
    'date.from-writing',
    `${beginning(Object.keys(FROM_WRITING))}(?<writing>${anyOf(Object.keys(FROM_WRITING))})(?![\\p{L}])`,
  ),
  form(
    'date.from-story',
    `${beginning(Object.keys(FROM_STORY))}(?<story>${anyOf(Object.keys(FROM_STORY))})(?![\\p{L}])`,
  ),
  form(
    'date.days-later',
    `${beginning([...Object.keys(NUMBERS), ...'0123456789'])}(?<n>${anyOf(Object.keys(NUMBERS))}|\\d{1,2})\\s+days\\s+(?<turn>later|earlier|before|after)(?![\\p{L}])`,
  ),
  form(
    'date.year',
    `(?<=(?<![\\p{L}\\p{N}])(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Dd]uring|[Yy]ear|[Uu]ntil|[Ff]rom|[Bb]ack to|[Ee]nd-)\\s?)(?<y>${YEAR})${NOT_MORE}`,
  ),
];
