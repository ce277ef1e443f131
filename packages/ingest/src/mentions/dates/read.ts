import type { DateMention } from '../../model.ts';
import { classesOf, LETTER } from '../../reading/characters.ts';
import { fold } from '../../reading/fold.ts';
import { type Beginning, DATE_FORMS } from './forms.ts';
import { FROM_STORY, FROM_WRITING, MONTHS, NUMBERS, WEEKDAYS } from './words.ts';

type Groups = Record<string, string | undefined>;
/** The calendar parts of a mention. */
type Parts = Omit<DateMention, 'start' | 'end' | 'rule' | 'text'>;

const NOTHING: Parts = {
  year: null,
  month: null,
  day: null,
  endYear: null,
  endMonth: null,
  endDay: null,
  weekday: null,
  endWeekday: null,
  relative: null,
  fromStory: false,
};

/** All written dates of a text in order, not overlapping; `offset` is where the text stands in the body. */
export function readDates(text: string, offset = 0): DateMention[] {
  const found: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  const places = placesOf(text);
  for (const form of DATE_FORMS) {
    const { id } = form;
    const matched =
      form.begins === 'words' ? form.pattern.matches(text) : matchesAt(text, form.pattern, places[form.begins]);
    for (const match of matched) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const parts = partsOf(match.groups ?? {});
      if (!parts) continue;
      taken.fill(1, start, end);
      found.push({ start: start + offset, end: end + offset, rule: id, text: match[0], ...parts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Places = Readonly<Record<Beginning, readonly number[]>>;

const heads = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .map((word) => word.slice(0, 3))
      .flatMap((head) => [head[0]!.toUpperCase() + head.slice(1), head.toUpperCase()]),
  );
const MONTH_HEADS = heads(MONTHS.flat());
const WEEKDAY_HEADS = heads(WEEKDAYS);

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Where figures, months and weekdays begin in a text. One pass. */
function placesOf(text: string): Places {
  const places = { month: [] as number[], weekday: [] as number[], figure: [] as number[] };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isFigure(code)) {
      if (!isFigure(before)) places.figure.push(at);
    } else if (isCapital(code) && !(classesOf(before) & LETTER)) {
      const head = text.slice(at, at + 3);
      if (MONTH_HEADS.has(head)) places.month.push(at);
      if (WEEKDAY_HEADS.has(head)) places.weekday.push(at);
    }
    before = code;
  }
  return places;
}

/** The matches of a sticky pattern at some places, in order and without overlap. */
function matchesAt(text: string, pattern: RegExp, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    free = place + match[0].length;
  }
  return found;
}

/** Null when the numbers are no day of the calendar. */
function partsOf(groups: Groups): Parts | null {
  const month = monthOf(groups.m) ?? number(groups.mn) ?? number(groups.mn2);
  const day = number(groups.d);
  const endDay = number(groups.d2);
  const endMonth = endDay === null ? null : (monthOf(groups.m2) ?? month);
  const years = yearsOf(fullYear(number(groups.y)), number(groups.y2), month, endMonth);
  if (!isDay(month, day) || !isDay(endMonth, endDay)) return null;
  return { ...NOTHING, ...years, month, day, endMonth, endDay, ...weekdaysOf(groups), ...relativeOf(groups) };
}

/** A year at the end of a range holds for both days; over New Year the first day is of the year before. */
function yearsOf(first: number | null, last: number | null, month: number | null, endMonth: number | null) {
  if (endMonth === null) return { year: first, endYear: null };
  const crosses = month !== null && month > endMonth;
  const endYear = last ?? (first !== null && crosses ? first + 1 : first);
  return { year: first ?? (endYear !== null && crosses ? endYear - 1 : endYear), endYear };
}

function weekdaysOf(groups: Groups) {
  const weekday = (word: string | undefined) => (word ? WEEKDAYS.indexOf(word.toLowerCase()) : null);
  return { weekday: weekday(groups.w), endWeekday: weekday(groups.w2) };
}

function relativeOf(groups: Groups) {
  if (groups.writing) return { relative: FROM_WRITING[fold(groups.writing)] ?? null, fromStory: false };
  if (groups.story) return { relative: FROM_STORY[fold(groups.story)] ?? null, fromStory: true };
  if (!groups.n) return { relative: null, fromStory: false };
  const count = NUMBERS[groups.n.toLowerCase()] ?? Number(groups.n);
  return { relative: /^(?:later|after)$/iu.test(groups.turn ?? '') ? count : -count, fromStory: true };
}

/** "16" in "09.05.16" is 2016: reports of delegations are of our time. */
const fullYear = (year: number | null): number | null => (year !== null && year < 100 ? 2000 + year : year);

const number = (digits: string | undefined): number | null => (digits ? Number.parseInt(digits, 10) : null);

function monthOf(word: string | undefined): number | null {
  if (!word) return null;
  const key = word.replace('.', '').toLowerCase();
  return MONTHS.findIndex((names) => names.includes(key)) + 1;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (month: number | null, day: number | null): boolean =>
  day === null ? month === null || month >= 1 : day >= 1 && day <= (month === null ? 31 : (LONGEST[month - 1] ?? 0));
