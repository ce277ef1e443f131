import type { DateMention, Reading, Sentence, Token } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { ORIGINS } from './anniversaries.ts';
import { isoDay, occurrenceAfter, yearOf } from './calendar.ts';
import type { YearSource } from './clock.ts';

/**
 * A year for a story that has neither a day of publication nor a written year, from what the text says:
 * a New Year by number, an anniversary with a known origin, or a dated event that the text calls recent.
 * Null when the text gives none: then the year stays open.
 */
export function yearFromText(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  return (
    writtenYear(reading, dates) ??
    namedEvent(reading) ??
    newYear(reading) ??
    anniversary(reading) ??
    recentEvent(reading, dates) ??
    recentCongress(reading) ??
    namedYear(reading) ??
    newPlan(reading)
  );
}

/** A full date in the lead: the other days of the story are of that year, or next to it. */
function writtenYear(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  const lead = reading.sentences.filter((s) => s.kind === 'news').slice(0, 3);
  const date = dates.find((d) => d.year !== null && d.day !== null && lead.some((s) => within(d, s)));
  const iso = date && isoDay(date.year!, date.month!, date.day!);
  if (!date || !iso) return null;
  return { yearOf: () => date.year, span: date, reason: `year of "${date.text}"` };
}

const NAMED_EVENT = wholeWords(
  /\b(?:the|this|annual) (?<year>20\d\d) (?:\p{L}+[ -]){0,4}(?:meeting|conference|forum|session|exchange|gathering|edition|expo|fair|summit|festival)\b/iu,
);

/** "the 2024 spring meeting" in the lead: the story is of that year. */
function namedEvent(reading: Reading): YearSource | null {
  for (const { start, end } of reading.sentences.filter((s) => s.kind === 'news').slice(0, 3)) {
    const match = NAMED_EVENT.exec(reading.body.slice(start, end));
    if (!match) continue;
    const year = Number(match.groups!.year);
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return { yearOf: () => year, span, reason: `year of "${match[0]}"` };
  }
  return null;
}

const NEW_YEAR = wholeWords(/\bNew Year(?:'s|’s)?(?: (?:of|festival))?,? (?<year>(?:19|20)\d\d)\b/gu);

/** "New Year 2024": December days are of the year before it, others of that year. */
function newYear(reading: Reading): YearSource | null {
  const match = NEW_YEAR.exec(reading.body);
  NEW_YEAR.lastIndex = 0;
  if (!match) return null;
  const year = Number(match.groups!.year);
  return {
    yearOf: (month) => (month >= 11 ? year - 1 : month <= 3 ? year : null),
    span: { start: match.index, end: match.index + match[0].length },
    reason: `year from "${match[0]}"`,
  };
}

const ANNIVERSARY = wholeWords(/(?<n>\d{1,3})(?:st|nd|rd|th) (?:founding |birth |establishment )?anniversary\b/gu);
/** How many words after "anniversary" name the event. */
const EVENT_WORDS = 12;

/** "the 70th anniversary of …" where the event's year is known. */
function anniversary(reading: Reading): YearSource | null {
  for (const match of reading.body.matchAll(ANNIVERSARY)) {
    const end = match.index + match[0].length;
    const words = wordsAfter(reading.tokens, end);
    const origin = ORIGINS.find((o) => o.words.every((word) => words.has(word))) ?? originBeside(reading, match.index);
    if (!origin) continue;
    const year = origin.year + Number(match.groups!.n);
    const reason = `year from "${match[0]}": ${origin.event} + ${match.groups!.n}`;
    return { yearOf: () => year, span: { start: match.index, end }, reason };
  }
  return null;
}

const ORIGIN_YEAR = wholeWords(
  /\b(?:since|in|from|founded|established|set up|signed|begun|began)\b[^.;]{0,30}?\b(?<year>(?:19|20)\d\d)\b/iu,
);

/** The origin's year written in the sentence of the anniversary itself ("ties set up in 1985 … their 40th anniversary"). */
function originBeside(reading: Reading, at: number): { year: number; event: string } | null {
  const sentence = sentenceAt(reading.sentences, at);
  const match = sentence && ORIGIN_YEAR.exec(reading.body.slice(sentence.start, sentence.end));
  return match ? { year: Number(match.groups!.year), event: `"${match[0]}"` } : null;
}

function wordsAfter(tokens: readonly Token[], at: number): Set<string> {
  const first = tokens.findIndex((t) => t.start >= at);
  return new Set(first < 0 ? [] : tokens.slice(first, first + EVENT_WORDS).map((t) => t.key));
}

/** The words before a date or event in its sentence that call it recent. */
const RECENT = wholeWords(
  /\b(?:follow(?:s|ed|ing)|after|recent(?:ly)?|fresh(?:ly)?|since|just|latest|in the wake of|in the first \p{L}+ months)\b/iu,
);

/** A month of a year that a sentence calls recent: the story's days are the first such days after it. */
function recentEvent(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  const recent = dates.filter((d) => d.year !== null && d.month !== null && isCalledRecent(reading, d));
  const latest = recent.sort((a, b) => monthKey(b) - monthKey(a))[0];
  if (!latest) return null;
  const from = isoDay(latest.year!, latest.month!, latest.day ?? 1)!;
  return after(from, latest, `first such day after the recent event of "${latest.text}"`);
}

/** Congresses whose month is general knowledge; a text that calls one recent was written after it. */
const CONGRESSES: readonly { form: RegExp; from: string }[] = [
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
function recentCongress(reading: Reading): YearSource | null {
  for (const { start, end, kind } of reading.sentences) {
    if (kind !== 'news') continue;
    const text = reading.body.slice(start, end);
    const congress = JUST_HELD.test(text) ? CONGRESSES.find(({ form }) => form.test(text)) : undefined;
    if (congress)
      return after(congress.from, { start, end }, 'first such day after the congress that is called recent');
  }
  return null;
}

/** "Vietnam–Laos Friendship Year 2022": the year that is being kept, unless it is prepared. */
const NAMED_YEAR = wholeWords(
  /\b(?:Friendship|Exchange|Exchanges|Solidarity|Tourism|Cooperation)[^.\n]{0,40}? Year,? (?:of )?(?<year>(?:19|20)\d\d)\b/gu,
);

const STILL_TO_COME = wholeWords(/\b(?:prepar|toward|upcoming|will|next)/iu);

function namedYear(reading: Reading): YearSource | null {
  for (const match of reading.body.matchAll(NAMED_YEAR)) {
    const before = reading.body.slice(Math.max(0, match.index - 60), match.index);
    if (STILL_TO_COME.test(before)) continue;
    const year = Number(match.groups!.year);
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
function newPlan(reading: Reading): YearSource | null {
  for (const match of reading.body.matchAll(PLAN)) {
    const first = Number(match.groups!.first);
    const last = Number(match.groups!.last) % 100;
    if (last <= first % 100 || last - (first % 100) > 6) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const reason = `a plan that begins in ${first} is signed in its first year`;
    return { yearOf: (month) => (month < LATE ? first : null), span, reason };
  }
  return null;
}

function after(from: string, span: { start: number; end: number }, reason: string): YearSource {
  return {
    yearOf: (month, day) => {
      const iso = occurrenceAfter(month, day, from);
      return iso ? yearOf(iso) : null;
    },
    span,
    reason,
  };
}

const monthKey = (d: DateMention): number => d.year! * 12 + d.month!;

function isCalledRecent(reading: Reading, date: DateMention): boolean {
  const sentence = sentenceAt(reading.sentences, date.start);
  return !!sentence && RECENT.test(reading.body.slice(sentence.start, date.start));
}

const within = (span: { start: number; end: number }, sentence: Sentence): boolean =>
  span.start >= sentence.start && span.end <= sentence.end;
