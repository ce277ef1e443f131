import type { DateMention, Reading, Sentence } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { anniversary } from './anniversary.ts';
import { isoDay } from './calendar.ts';
import { firstAfter, type YearSource } from './clock.ts';
import { namedYear, newPlan, recentCongress } from './year-anchors.ts';

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
  const [match] = NEW_YEAR.matches(reading.body);
  if (!match) return null;
  const year = Number(match.groups!.year);
  return {
    yearOf: (month) => (month >= 11 ? year - 1 : month <= 3 ? year : null),
    span: { start: match.index, end: match.index + match[0].length },
    reason: `year from "${match[0]}"`,
  };
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
  const from = isoDay(latest.year!, latest.month!, latest.day ?? 1) ?? isoDay(latest.year!, latest.month!, 1)!;
  return firstAfter(from, latest, `first such day after the recent event of "${latest.text}"`);
}

const monthKey = (d: DateMention): number => d.year! * 12 + d.month!;

function isCalledRecent(reading: Reading, date: DateMention): boolean {
  const sentence = sentenceAt(reading.sentences, date.start);
  return !!sentence && RECENT.test(reading.body.slice(sentence.start, date.start));
}

const within = (span: { start: number; end: number }, sentence: Sentence): boolean =>
  span.start >= sentence.start && span.end <= sentence.end;
