import { FUNCTION_WORDS } from '../../calendar-words.ts';
import type { Marked } from '../../marked.ts';
import { type FoundName, nameOf } from './found.ts';
import type { Run } from './runs.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** What people do in pairs ("X and Y spent Monday with …"), besides speaking. */
const DOING = new Set('spent met visited held talked arrived came toured travelled traveled led'.split(' '));

/**
 * Names that neither family name nor office shows: runs of unknown words joined by "and" to a person or to each other
 * before a verb of people, runs that speak or whose last word does later on ("Krause, whose stay"), and a single word
 * that speaks and comes back ("Phong" where the story begins after the full name).
 */
export function findWeakNames(marked: Marked, runs: readonly Run[], names: readonly FoundName[]): FoundName[] {
  const { tokens } = marked;
  const starts = new Set(names.map(({ first }) => first));
  const ends = new Set(names.map(({ last }) => last));
  const speaks = (run: Run): boolean => SPEECH_VERBS.has(tokens[run.end]?.base ?? '') && !tokens[run.end]!.capital;
  const joined = (run: Run): boolean =>
    (tokens[run.end]?.base === 'and' && starts.has(run.end + 1)) ||
    (tokens[run.start - 1]?.base === 'and' && ends.has(run.start - 1));
  const full = new Map(runs.filter(({ start, end }) => end - start > 1).map((run) => [run.start, run]));
  const acts = ({ end }: Run): boolean =>
    DOING.has(tokens[end]?.base ?? '') || SPEECH_VERBS.has(tokens[end]?.base ?? '');
  const pairs = new Set(
    [...full.values()].flatMap((run) => {
      const second = tokens[run.end]?.base === 'and' ? full.get(run.end + 1) : undefined;
      return second && acts(second) ? [run, second] : [];
    }),
  );
  const called = new Set(
    runs.filter((run) => run.end - run.start === 1 && isSubject(marked, run)).map((run) => wordOf(marked, run)),
  );
  const lone = loneSpeakers(
    marked,
    runs.filter((run) => run.end - run.start === 1),
    speaks,
  );
  return runs
    .filter((run) => {
      if (run.end - run.start === 1) return lone.has(wordOf(marked, run));
      if (pairs.has(run) || isCalled(marked, run, called)) return true;
      return !run.initial ? speaks(run) || joined(run) : speaks(run) && !FUNCTION_WORDS.has(tokens[run.start]!.base);
    })
    .map((run) => nameOf(marked, run.start, run.end, 'other', 'name/speaker'));
}

/** "Krause, whose stay ends today": a lone word with a clause that only people take. */
function isSubject({ tokens }: Marked, { end }: Run): boolean {
  return tokens[end]?.text === ',' && /^(?:who|whose|whom)$/.test(tokens[end + 1]?.base ?? '');
}

/** Two or three words whose last one is called by itself. */
function isCalled({ tokens }: Marked, { start, end }: Run, called: ReadonlySet<string>): boolean {
  return end - start > 1 && end - start < 4 && called.has(tokens[end - 1]!.text.replace(/['’]s?$/, ''));
}

const wordOf = ({ tokens }: Marked, run: Run): string => tokens[run.start]!.text.replace(/['’]s?$/, '');

/** Words that speak at least once and stand inside a sentence at least once. */
function loneSpeakers(marked: Marked, runs: readonly Run[], speaks: (run: Run) => boolean): Set<string> {
  const spoken = new Set(runs.filter(speaks).map((run) => wordOf(marked, run)));
  const inside = new Set(runs.filter((run) => !run.initial && isBare(marked, run)).map((run) => wordOf(marked, run)));
  return new Set([...spoken].filter((word) => inside.has(word) && !FUNCTION_WORDS.has(word.toLowerCase())));
}

/** No article stands in front, which a person's name does not take. */
function isBare({ tokens }: Marked, run: Run): boolean {
  return !['the', 'a', 'an'].includes(tokens[run.start - 1]?.base ?? '');
}
