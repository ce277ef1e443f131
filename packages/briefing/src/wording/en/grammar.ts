import type { NamedDate } from '../phrasebook.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINAL_COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2 };

/** Numbers up to twelve as words, the rest as digits. */
export function number(value: number): string {
  return NUMBERS[value] ?? value.toLocaleString('en');
}

/** "the one", "both", "all three". */
export function all(value: number): string {
  if (value === 1) return 'the one';
  return value === 2 ? 'both' : `all ${number(value)}`;
}

/** Titles of state that stand before a name; others follow it between commas. */
const BEFORE_NAME =
  /^(?:Deputy |First Deputy )?(?:Prime Minister|President|Premier|General Secretary|State President)$/u;

/** "Prime Minister A B"; "A B, Mayor of C,". */
export function withOffice(name: string, title: string): string {
  return BEFORE_NAME.test(title) ? `${title} ${name}` : `${name}, ${title},`;
}

/** Nouns that make a name a body's and ask for an article. */
const BODY =
  /^(?!the |.*['’]s )(?:\S+ )*(?:Government|Ministry|Committee|Commission|Council|Assembly|Congress|Department|Office|Association|Court|Bank|Agency|Academy|Union|Front|Bureau|Administration)(?: (?:of|for) .+)?$/u;

/** "the Chinese Government", "Hanoi": a speaker's name as a subject. */
export function subject(name: string): string {
  return BODY.test(name) ? `the ${name}` : name;
}

/** A body among the parties: "the Ministry of Trade", "Laos's Ministry of Trade". */
export function body(name: string): string {
  return /^the /iu.test(name) || name.includes("'s ") ? name : `the ${name}`;
}

/** "a, b and c"; with a comma before the last "and" when an item holds one itself. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const last = items.at(-1);
  const before = items.slice(0, -1).join(', ');
  return `${before}${items.some((item) => item.includes(' and ')) ? ',' : ''} and ${last}`;
}

const split = (iso: string): [year: string, month: number, day: number] => [
  iso.slice(0, 4),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
];
const month = (value: number): string => MONTHS[value - 1] ?? '';

/** "2 July 2019"; "July 2019" and "2019" for shorter values. */
export function day(iso: string): string {
  const [year, m, d] = split(iso);
  return [d || null, month(m) || null, year].filter(Boolean).join(' ');
}

/** "on 2 July 2019", "from 5 to 11 April", "in August 2017". */
export function when(start: string, end: string, precision: 'day' | 'month' | 'year', withYear: boolean): string {
  const [year, m, d] = split(start);
  const [endYear, endMonth, endDay] = split(end);
  const tail = withYear ? ` ${year}` : '';
  if (precision === 'year') return `in ${year}`;
  if (precision === 'month') return `in ${month(m)}${tail}`;
  if (start === end) return `on ${d} ${month(m)}${tail}`;
  if (year !== endYear) return `from ${day(start)} to ${day(end)}`;
  if (m === endMonth) return `from ${d} to ${endDay} ${month(m)}${tail}`;
  return `from ${d} ${month(m)} to ${endDay} ${month(endMonth)}${tail}`;
}

/** EDTF without a year in words, or null when not even the month is known. */
export function partial(edtf: string): string | null {
  const days = [...edtf.matchAll(/XXXX-(\d\d)(?:-(\d\d))?/g)].map(([, m, d]) => ({ m: Number(m), d: Number(d ?? 0) }));
  const [first, last = first] = days;
  if (!first || !last) return null;
  if (!first.d) return `in ${month(first.m)} of a year not stated`;
  if (first.m === last.m && first.d === last.d) return `on ${first.d} ${month(first.m)} of a year not stated`;
  const from = first.m === last.m ? `${first.d}` : `${first.d} ${month(first.m)}`;
  return `from ${from} to ${last.d} ${month(last.m)} of a year not stated`;
}

const DATE = new RegExp(
  `(?:(\\d{1,2})(?: ${MONTHS.join('| ')})?(?: to | and )(?=\\d))?(?:\\b(\\d{1,2}) )?\\b(${MONTHS.join('|')})\\b(?: (\\d{4})\\b)?|\\b((?:19|20)\\d\\d)\\b`,
  'gu',
);

/** Every day, month or year that the text names; of a range both ends. */
export function datesIn(text: string): NamedDate[] {
  return [...text.matchAll(DATE)].flatMap(([, from, dayOf, name, year, alone]): NamedDate[] => {
    if (alone) return [{ year: Number(alone), month: null, day: null }];
    const m = MONTHS.indexOf(name as (typeof MONTHS)[number]) + 1;
    const y = year ? Number(year) : null;
    const ends = [{ year: y, month: m, day: dayOf ? Number(dayOf) : null }];
    return from ? [{ year: y, month: null, day: Number(from) }, ...ends] : ends;
  });
}

/** Every number the text claims, in words or digits, dates left out. "no" and ordinals are not numbers. */
export function numbersIn(text: string): number[] {
  const rest = text.replace(DATE, ' ').toLowerCase();
  return [...rest.matchAll(/\p{N}+(?:,\p{N}{3})*|\p{L}+(?:-\p{L}+)*/gu)].flatMap(([word]) => {
    if (/^\p{N}/u.test(word)) return [Number(word.replaceAll(',', ''))];
    const value = NUMBERS.indexOf(word);
    return value > 0 ? [value] : (ORDINAL_COUNTS[word] ?? []);
  });
}
