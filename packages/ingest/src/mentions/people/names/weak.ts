import { FUNCTION_WORDS } from '../../calendar-words.ts';
import type { Marked } from '../../marked.ts';
import { type FoundName, nameOf } from './found.ts';
import type { Run } from './runs.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/**
 * Names that neither family name nor office shows: runs of unknown words joined by "and" to a person, runs that speak,
 * and a single word that speaks and comes back ("Phong" where the story begins after the full name).
 */
export function findWeakNames(marked: Marked, runs: readonly Run[], names: readonly FoundName[]): FoundName[] {
  const { tokens } = marked;
  const starts = new Set(names.map(({ first }) => first));
  const ends = new Set(names.map(({ last }) => last));
  const speaks = (run: Run): boolean => SPEECH_VERBS.has(tokens[run.end]?.base ?? '') && !tokens[run.end]!.capital;
  const joined = (run: Run): boolean =>
    (tokens[run.end]?.base === 'and' && starts.has(run.end + 1)) ||
    (tokens[run.start - 1]?.base === 'and' && ends.has(run.start - 1));
  const lone = loneSpeakers(
    marked,
    runs.filter((run) => run.end - run.start === 1),
    speaks,
  );
  return runs
    .filter((run) => {
      if (run.end - run.start === 1) return lone.has(wordOf(marked, run));
      return !run.initial ? speaks(run) || joined(run) : speaks(run) && !FUNCTION_WORDS.has(tokens[run.start]!.base);
    })
    .map((run) => nameOf(marked, run.start, run.end, 'other', 'name/speaker'));
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
