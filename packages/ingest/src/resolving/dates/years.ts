import type { DateMention, Reading, Sentence, Token } from '../../model.ts';
import { ORIGINS } from './anniversaries.ts';
import { isoDay, occurrenceAfter, yearOf } from './calendar.ts';
import type { YearSource } from './clock.ts';

/**
 * A year for a story that has neither a day of publication nor a written year, from what the text says:
 * a New Year by number, an anniversary with a known origin, or a dated event that the text calls recent.
 * Null when the text gives none: then the year stays open.
 */
export function yearFromText(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  return writtenYear(reading, dates) ?? newYear(reading) ?? anniversary(reading) ?? recentEvent(reading, dates);
}

/** A full date in the lead: the other days of the story are of that year, or next to it. */
function writtenYear(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  const lead = reading.sentences.filter((s) => s.kind === 'news').slice(0, 3);
  const date = dates.find((d) => d.year !== null && d.day !== null && lead.some((s) => within(d, s)));
  const iso = date && isoDay(date.year!, date.month!, date.day!);
  if (!date || !iso) return null;
  return { yearOf: () => date.year, span: date, reason: `year of "${date.text}"` };
}

const NEW_YEAR = /\bNew Year(?:'s|’s)?(?: (?:of|festival))?,? (?<year>(?:19|20)\d\d)\b/gu;

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

const ANNIVERSARY = /(?<n>\d{1,3})(?:st|nd|rd|th) (?:founding |birth |establishment )?anniversary\b/gu;
/** How many words after "anniversary" name the event. */
const EVENT_WORDS = 12;

/** "the 70th anniversary of …" where the event's year is known. */
function anniversary(reading: Reading): YearSource | null {
  for (const match of reading.body.matchAll(ANNIVERSARY)) {
    const end = match.index + match[0].length;
    const words = wordsAfter(reading.tokens, end);
    const origin = ORIGINS.find((o) => o.words.every((word) => words.has(word)));
    if (!origin) continue;
    const year = origin.year + Number(match.groups!.n);
    const reason = `year from "${match[0]}": ${origin.event} + ${match.groups!.n}`;
    return { yearOf: () => year, span: { start: match.index, end }, reason };
  }
  return null;
}

function wordsAfter(tokens: readonly Token[], at: number): Set<string> {
  const first = tokens.findIndex((t) => t.start >= at);
  return new Set(first < 0 ? [] : tokens.slice(first, first + EVENT_WORDS).map((t) => t.key));
}

const RECENT =
  /\b(?:follow(?:s|ed|ing)|after|recent(?:ly)?|fresh(?:ly)?|since|just|latest|in the wake of|in the first \p{L}+ months)\b/iu;

/** A month of a year that a sentence calls recent: the story's days are the first such days after it. */
function recentEvent(reading: Reading, dates: readonly DateMention[]): YearSource | null {
  const recent = dates.filter((d) => d.year !== null && d.month !== null && isCalledRecent(reading, d));
  const latest = recent.sort((a, b) => monthKey(b) - monthKey(a))[0];
  if (!latest) return null;
  const from = isoDay(latest.year!, latest.month!, latest.day ?? 1)!;
  return {
    yearOf: (month, day) => {
      const iso = occurrenceAfter(month, day, from);
      return iso ? yearOf(iso) : null;
    },
    span: latest,
    reason: `first such day after the recent event of "${latest.text}"`,
  };
}

const monthKey = (d: DateMention): number => d.year! * 12 + d.month!;

function isCalledRecent(reading: Reading, date: DateMention): boolean {
  const sentence = reading.sentences.find((s) => within(date, s));
  return !!sentence && RECENT.test(reading.body.slice(sentence.start, date.start));
}

const within = (span: { start: number; end: number }, sentence: Sentence): boolean =>
  span.start >= sentence.start && span.end <= sentence.end;
