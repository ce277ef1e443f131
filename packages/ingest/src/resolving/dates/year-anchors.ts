import type { Reading } from '../../model.ts';
import type { Rule } from '../../reading/rules/rule.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { firstAfter, type YearSource } from './clock.ts';

/** Congresses whose month is general knowledge; a text that calls one recent was written after it. */
const CONGRESSES: readonly { form: Rule; from: string }[] = [
  {
    form: wholeWords(/\b14th (?:National )?(?:Party )?Congress of the (?:CPV|Communist Party of Vi[eệ]t ?nam)/iu),
    from: '2026-01-20',
  },
  {
    form: wholeWords(
      /\b13th (?:National )?(?:Party )?Congress of the (?:CPV|Communist Party of Vi[eệ]t ?nam)|\b13th National Party Congress/iu,
    ),
    from: '2021-02-01',
  },
  {
    form: wholeWords(
      /\b12th (?:National )?(?:Party )?Congress of the (?:CPV|Communist Party of Vi[eệ]t ?nam)|\b12th National Party Congress/iu,
    ),
    from: '2016-01-28',
  },
  { form: wholeWords(/\b20th (?:CPC )?National Congress|\b20th CPC/iu), from: '2022-10-22' },
  { form: wholeWords(/\b19th (?:CPC )?National Congress|\b19th CPC/iu), from: '2017-10-24' },
  { form: wholeWords(/\b18th (?:CPC )?National Congress|\b18th CPC/iu), from: '2012-11-14' },
];
const JUST_HELD = wholeWords(
  /\b(?:recent(?:ly)?|just|newly|fresh(?:ly)?|following|success(?:ful|fully)? (?:of|organi[sz]\p{L}+|held|conclu\p{L}+))\b/iu,
);

/** "the recent 20th National Congress": the first such days after it. */
export function recentCongress(reading: Reading): YearSource | null {
  if (!CONGRESSES.some(({ form }) => form.mayMatch(reading.body))) return null;
  for (const { start, end, kind } of reading.sentences) {
    if (kind !== 'news') continue;
    const text = reading.body.slice(start, end);
    const congress = JUST_HELD.test(text) ? CONGRESSES.find(({ form }) => form.test(text)) : undefined;
    if (congress)
      return firstAfter(congress.from, { start, end }, 'first such day after the congress that is called recent');
  }
  return null;
}

/** "Vietnam–Laos Friendship Year 2022", "The year 2022 is Friendship Year": the year that is being kept, unless it is prepared. */
const NAMED_YEAR = wholeWords(
  /\b(?:Friendship|Exchange|Exchanges|Solidarity|Tourism|Cooperation)[^.\n]{0,40}? Year,? (?:of )?(?<year>(?:19|20)\d\d)\b|\b(?:[Tt]he|[Tt]his) year,? (?<kept>20\d\d),? (?:is|has been|was) (?:\p{L}+ )*?[^.\n]{0,60}\b(?:Friendship|Exchange|Exchanges|Solidarity|Tourism|Cooperation)\b[^.\n]{0,30}? Year\b/gu,
);

const STILL_TO_COME = wholeWords(/\b(?:prepar|toward|upcoming|will|next)/iu);

export function namedYear(reading: Reading): YearSource | null {
  for (const match of NAMED_YEAR.matches(reading.body)) {
    const before = reading.body.slice(Math.max(0, match.index - 60), match.index);
    if (STILL_TO_COME.test(before)) continue;
    const year = Number(match.groups!.year ?? match.groups!.kept);
    return {
      yearOf: () => year,
      span: { start: match.index, end: match.index + match[0].length },
      reason: `year of "${match[0]}"`,
    };
  }
  return null;
}

const PLAN = wholeWords(
  /\b(?:sign(?:ed|ing|s)?|memorand(?:um|a)|agreements?|plans?|programmes?|MoU)\b[^.\n]{0,140}?\b(?<first>20\d\d)\s?[-–]\s?(?<last>(?:20)?\d\d)\b/giu,
);
/** A plan signed this late in a year may begin with the next one. */
const LATE = 10;

/** "signed a plan for 2017–2019": a plan is signed in the year in which it begins. */
export function newPlan(reading: Reading): YearSource | null {
  for (const match of PLAN.matches(reading.body)) {
    const first = Number(match.groups!.first);
    const last = Number(match.groups!.last) % 100;
    if (last <= first % 100 || last - (first % 100) > 6) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const reason = `a plan that begins in ${first} is signed in its first year`;
    return { yearOf: (month) => (month < LATE ? first : null), span, reason };
  }
  return null;
}
