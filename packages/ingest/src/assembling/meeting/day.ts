import type { DatedMention, Evidenced, Reading } from '../../model.ts';
import { ambiguous, inferred, missing, stated } from '../../resolving/grounds.ts';
import type { Resolved } from '../../resolving/index.ts';
import { type Encounter, sentenceAt, textOf } from './encounters.ts';
import { EARLIER } from './words.ts';

/** The day of each encounter: of its own sentence, else of the report's one day; open when the text leaves it open. */
export function daysOf(
  reading: Reading,
  resolved: Resolved,
  encounters: readonly Encounter[],
): Evidenced<string | null>[] {
  const told = resolved.dates.filter((dated) => isDayOfStory(reading, dated));
  const days = told.filter((dated) => isNear(dated, told[0]!));
  const only = new Set(days.map(({ resolved: day }) => day.start)).size === 1 ? days[0]! : null;
  const ranged = resolved.dates.some(({ resolved: day }) => day.rangeStated);
  return encounters.map((encounter) => {
    const own = days.find(
      ({ mention }) => mention.start >= encounter.sentence.start && mention.end <= encounter.sentence.end,
    );
    if (own) return { value: own.resolved.start, grounds: stated(own.mention, 'meeting/day-in-sentence') };
    const near = days.find(({ mention }) => isNextTo(reading, encounter, mention.start));
    if (EARLIER.test(textOf(reading, encounter.sentence)))
      return open('the meeting is told as an earlier one without a day');
    const before = days.findLast(({ mention }) => mention.end <= encounter.sentence.start);
    const day = near ?? (ranged || encounter.further ? null : (only ?? before));
    if (!day && days.length > 1)
      return { value: null, grounds: ambiguous('meeting/no-day', 'the report tells several days') };
    if (!day) return open('no day is told for this meeting');
    return {
      value: day.resolved.start,
      grounds: inferred(day.mention, 'meeting/day-of-report', 'the day on which the report places its events'),
    };
  });
}

function open(reason: string): Evidenced<null> {
  return { value: null, grounds: missing('meeting/no-day', reason) };
}

/** Days further from the first one told belong to other events, such as a founding. */
const LONGEST_VISIT = 21;

const isNear = ({ resolved: { start: a } }: DatedMention, { resolved: { start: b } }: DatedMention): boolean =>
  Math.abs(Date.parse(a!) - Date.parse(b!)) <= LONGEST_VISIT * 86_400_000;

/** A whole day of the story: no range, no day of writing, not in a sentence of background. */
function isDayOfStory(reading: Reading, { mention, resolved }: DatedMention): boolean {
  if (resolved.start === null || resolved.start !== resolved.end || resolved.precision !== 'day') return false;
  if (/^\d{4}-\d\d-\d\d$/.test(mention.text)) return false;
  if (reading.dateline && mention.start < reading.dateline.end) return false;
  const kind = sentenceAt(reading, mention.start)?.kind;
  return kind === 'news' || kind === 'caption';
}

/** The sentence before or behind, in the same paragraph. */
function isNextTo(reading: Reading, { sentence }: Encounter, offset: number): boolean {
  const other = sentenceAt(reading, offset);
  return !!other && other.paragraph === sentence.paragraph && Math.abs(other.index - sentence.index) === 1;
}
