/**
 * Signings and agreements that the report tells of, but not as done at this contact: earlier ones, possible ones, and
 * all that a preview announces. English reports only; others are left as they are.
 */
import { type Lookup, lookup } from '../facts/lookup.ts';
import { sentenceAround } from '../facts/sentence.ts';
import type { Facts, StatementFact, VisitFact } from '../facts/types.ts';
import { datesIn } from '../wording/en/grammar.ts';
import type { NamedDate } from '../wording/phrasebook.ts';
import { ACCEPTED, AGREED, AHEAD, EARLIER, OBJECTED, PAST_DAY, PERHAPS, SIGNED } from './cues.en.ts';

/** What can be done only at the contact itself. */
const DONE = new Set(['sign', 'agree']);

/**
 * The facts without signings and agreements that are not of their contact, and without objections that the words do not
 * bear; one side's agreement without a word of accepting is told as its intention, which is less.
 */
export function withoutBackground(facts: Facts): Facts {
  const at = lookup(facts);
  const statements = facts.statements.flatMap((one): StatementFact[] => {
    if (DONE.has(one.act) && !isOfContact(at, one)) return [];
    if (!isEnglish(at, one)) return [one];
    const { quote } = sentenceAround(at, one.evidence);
    if (one.act === 'object' && !OBJECTED.test(quote)) return [];
    const accepts = one.act !== 'agree' || one.side === 'both' || ACCEPTED.test(quote);
    return [accepts ? one : { ...one, act: 'intend' }];
  });
  return { ...facts, statements };
}

const isEnglish = (at: Lookup, { evidence }: StatementFact): boolean =>
  (at.report.get(evidence.report)?.language ?? 'en').split('-')[0] === 'en';

/** Whether the statement's words place what was signed or agreed at its own contact, as done. */
export function isOfContact(at: Lookup, statement: StatementFact): boolean {
  const report = at.report.get(statement.evidence.report);
  const visit = statement.visit ? at.visit.get(statement.visit) : undefined;
  if (visit && isPreview(visit, report?.published ?? null)) return false;
  if (!isEnglish(at, statement)) return true;
  const { quote } = sentenceAround(at, statement.evidence);
  if (EARLIER.test(quote) || (visit && isOfAnotherDay(quote, visit))) return false;
  if (statement.act === 'sign') return SIGNED.test(quote) && !AHEAD.test(quote);
  return AGREED.test(quote) || !PERHAPS.test(quote);
}

/** A report that came out before the visit began, or a visit whose every stop lies ahead. */
function isPreview({ start, hosts }: VisitFact, published: string | null): boolean {
  if (hosts.length && hosts.every(({ planned }) => planned)) return true;
  return start !== null && published !== null && published < start;
}

const DAY_MS = 86_400_000;

/** Whether all days that the sentence gives for what was done lie off the visit by more than a day. */
function isOfAnotherDay(sentence: string, { start, end }: VisitFact): boolean {
  if (!start) return false;
  const days = [...sentence.matchAll(PAST_DAY)].flatMap(([, words = '']) => readDay(words));
  return days.length > 0 && days.every((day) => !isNear(day, start, end ?? start));
}

/** Day, month and year of "December 10, 2024" or of what `datesIn` reads. */
function readDay(words: string): NamedDate[] {
  const turned = words.replace(/^(\p{Lu}\p{L}+) (\d{1,2})(?:st|nd|rd|th)?(?:, ?(\d{4}))?/u, '$2 $1 $3').trim();
  return datesIn(turned);
}

function isNear({ year, month, day }: NamedDate, start: string, end: string): boolean {
  const from = Date.parse(start) - DAY_MS;
  const to = Date.parse(end) + DAY_MS;
  for (let at = from; at <= to; at += DAY_MS) {
    const [y, m, d] = new Date(at).toISOString().slice(0, 10).split('-').map(Number);
    if ((year === null || year === y) && (month === null || month === m) && (day === null || day === d)) return true;
  }
  return false;
}
