import type { DatedMention, Grounds, Reading, ResolvedDate, Sentence } from '../model.ts';
import { missing } from '../resolving/grounds.ts';

/** When a visit was, and what each end rests on. */
export interface VisitDays {
  start: string | null;
  end: string | null;
  edtf: string | null;
  precision: 'day' | null;
  rangeStated: boolean;
  startGrounds: Grounds;
  endGrounds: Grounds;
  edtfGrounds: Grounds;
}

const TRIP =
  /\b(?:visit|visits|visiting|visited|trip|tour|stay|stayed|journey|working session|was in|were in|is in|been in|programme|program|delegation)\b/iu;
/** Days further from the first one than this belong to other stories. */
const LONGEST_VISIT = 21;

/** The days of the visit: a range that the text gives to the trip, else from the first to the last day it tells. */
export function visitDays(reading: Reading, dates: readonly DatedMention[]): VisitDays {
  const told = dates.filter((date) => isTold(reading, date));
  const range = told.find(({ resolved, mention }) => resolved.rangeStated && TRIP.test(textOf(reading, mention.start)));
  if (range) return fromRange(range.resolved);
  const all = told.filter(({ resolved, mention }) => resolved.edtf !== null && isDay(mention));
  const first = all[0];
  const days = all.filter((date) => date === first || !date.resolved.rangeStated);
  if (!first) return nothing();
  if (!first.resolved.start) return yearless(first.resolved);
  const near = days.filter(
    ({ resolved }) => resolved.start && Math.abs(distance(resolved.start, first.resolved.start!)) <= LONGEST_VISIT,
  );
  const sorted = [...near].sort((a, b) => (a.resolved.start! < b.resolved.start! ? -1 : 1));
  const start = sorted[0]!.resolved;
  const end = [...near].sort((a, b) => (a.resolved.end! < b.resolved.end! ? 1 : -1))[0]!.resolved;
  return {
    start: start.start,
    end: end.end,
    edtf: start.start === end.end ? start.start : `${start.start}/${end.end}`,
    precision: 'day',
    rangeStated: near.some(({ resolved }) => resolved.rangeStated),
    startGrounds: start.grounds,
    endGrounds: end.grounds,
    edtfGrounds: start.grounds,
  };
}

const isDay = (mention: DatedMention['mention']): boolean =>
  mention.day !== null || mention.weekday !== null || mention.relative !== null;

const distance = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / 86_400_000;

function fromRange(resolved: ResolvedDate): VisitDays {
  const { start, end, edtf, grounds } = resolved;
  if (!start) return yearless(resolved);
  const every = { startGrounds: grounds, endGrounds: grounds, edtfGrounds: grounds };
  return { start, end, edtf, precision: 'day', rangeStated: true, ...every };
}

function yearless({ edtf, rangeStated, grounds }: ResolvedDate): VisitDays {
  const open = missing(grounds.rule, `${edtf}: the text gives no year`);
  const every = { startGrounds: open, endGrounds: open, edtfGrounds: grounds };
  return { start: null, end: null, edtf, precision: null, rangeStated, ...every };
}

function nothing(): VisitDays {
  const none = missing('visit.no-day', 'the text tells no day');
  const every = { startGrounds: none, endGrounds: none, edtfGrounds: none };
  return { start: null, end: null, edtf: null, precision: null, rangeStated: false, ...every };
}

/** Days of the story: not the dateline's, not those of plans or of other years. */
function isTold(reading: Reading, { mention, future }: DatedMention): boolean {
  const line = reading.dateline;
  if (line && mention.start >= line.start && mention.end <= line.end) return false;
  const sentence = sentenceOf(reading, mention.start);
  if (!sentence || sentence.kind === 'sidebar' || sentence.kind === 'closing' || sentence.kind === 'background')
    return false;
  if (future && sentence !== reading.sentences.find((s) => s.kind === 'news')) return false;
  return sentence.kind !== 'headline' && mention.rule !== 'date.iso';
}

const sentenceOf = (reading: Reading, at: number): Sentence | undefined =>
  reading.sentences.find((s) => s.start <= at && at < s.end);

function textOf(reading: Reading, at: number): string {
  const sentence = sentenceOf(reading, at);
  return sentence ? reading.body.slice(sentence.start, sentence.end) : '';
}
