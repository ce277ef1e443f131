import type { DateMention, Reading } from '../../model.ts';
import { sentenceAt } from '../../reading/locate.ts';
import { matches } from '../../reading/matches.ts';
import { wholeWords } from '../../reading/whole-words.ts';

const FUTURE = wholeWords(
  /\b(?:will|shall|is to|are to|to be held|to take place|due|scheduled|slated|expected|planned|upcoming|forthcoming|coming|next|invited? [^.;]{1,60} to (?:visit|come|attend|pay|return|join))\b/giu,
);
/** Verbs of a timetable in the present ("they return on Saturday"). */
const TIMETABLE = wholeWords(
  /\b(?:returns?|leaves?|departs?|flies|fly|ends?|concludes?|continues?|lasts?) (?:home |back |here )?(?:on |until |till )?$/iu,
);
/** A past verb between the future word and the date takes the date for itself ("will …, he said on Tuesday"). */
const PAST = wholeWords(
  /\b(?:said|told|met|received|held|visited|signed|noted|added|affirmed|stated|agreed|was|were)\b/iu,
);
/** How far before a date its verb is looked for, in characters. */
const REACH = 220;

/** True when the verb before a date speaks of what is to come. */
export function isAboutFuture(reading: Reading, date: DateMention): boolean {
  const sentence = sentenceAt(reading.sentences, date.start);
  const from = Math.max(sentence?.start ?? 0, date.start - REACH);
  const before = reading.body.slice(from, date.start);
  if (TIMETABLE.test(before)) return true;
  const last = matches(before, FUTURE).at(-1);
  return last !== undefined && !PAST.test(before.slice(last.index + last[0].length));
}
