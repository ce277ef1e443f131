import { countries, themes } from '@communique/domain';
import type { Phrasebook } from '../phrasebook.ts';
import type { LanguageTables } from '../tables.ts';
import { countLabelBy } from './counts.ts';
import { datesBy } from './dates.ts';
import { officesBy } from './offices/index.ts';

/** A language's tables as a phrasebook: templates filled, and read back for checking. */
export function compile(tables: LanguageTables): Phrasebook {
  const { language, words, acts, frames, list, all } = tables;
  const { withoutDates, ...dates } = datesBy(tables.dates);
  const offices = officesBy(tables.offices, language);
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const tongues = new Intl.DisplayNames([language], { type: 'language' });
  const named = new Map(countries().map(({ code, names }) => [code, names[language as keyof typeof names]]));
  const number = (value: number) => value.toLocaleString(language);
  return {
    language,
    stop: tables.stop,
    naming: tables.naming,
    headings: tables.headings,
    columns: tables.columns,
    labels: tables.labels,
    frames,
    acts,
    themes: Object.fromEntries(
      themes().map(({ code, labels }) => [
        code,
        tables.themes[code] ?? lowerFirst(labels[language as keyof typeof labels]),
      ]),
    ),
    words,
    country: (code) => (/^[A-Z]{2}$/u.test(code) ? (named.get(code) ?? regions.of(code) ?? code) : code),
    tongue: (code) => (code === 'unknown' ? (words.unknown ?? code) : lowerFirst(tongues.of(code) ?? code)),
    ...offices,
    list: (items) =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(list.comma)}${list.and}${items.at(-1)}`,
    isList: (text) => text.includes(list.and) || text.includes(list.comma),
    number,
    all: (value) => (value === 1 ? all[0] : value === 2 ? all[1] : all[2]).replace('{n}', number(value)),
    ...dates,
    countLabel: countLabelBy(tables.counts, (code) => tongues.of(code) ?? code),
    numbersIn(text) {
      const rest = withoutDates(text);
      const digits = [...rest.matchAll(/\p{N}+(?:[.,]\p{N}{3})*/gu)].map(([word]) =>
        Number(word.replace(/[.,]/gu, '')),
      );
      return [...digits, ...tables.numerals.flatMap(([pattern, value]) => (pattern.test(rest) ? [value] : []))];
    },
    commonWords: new Set(
      [
        ...Object.values(frames).flatMap((group) => group.map((frame) => frame.text)),
        ...Object.values(tables.themes),
        ...themes().map(({ labels }) => labels[language as keyof typeof labels]),
        ...Object.values(words),
        ...all,
        tables.dates.day,
        tables.dates.days,
        tables.dates.month,
        tables.dates.year,
        ...Object.values(acts).flatMap((act) => [...act.predicates, ...act.noun, act.bare, act.past]),
      ].flatMap((text) => text.toLocaleLowerCase(language).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []),
    ),
    commonCapitals: new Set(tables.capitals),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
