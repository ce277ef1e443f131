import type { Mentions, Reading, Span, ThemeMention } from '../../model.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import { match } from './matcher.ts';
import { inScope } from './scope.ts';

type Names = Pick<Mentions, 'places' | 'organisations' | 'people'>;

/** Spans of names and titles, in text order, as a test for words. Linear: words are asked for in text order. */
function maskOf(names: Names): (word: Word) => boolean {
  const spans: Pick<Span, 'start' | 'end'>[] = [
    ...names.places,
    ...names.organisations,
    ...names.people.flatMap((person) => [person, ...person.offices]),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  return (word) => {
    for (let span = spans[at]; span && span.start <= word.start; span = spans[at]) {
      reach = Math.max(reach, span.end);
      at += 1;
    }
    return word.start < reach;
  };
}

/** Finds words that name a theme, outside of names of people, offices and bodies. */
export function findThemes(reading: Reading, names: Names): ThemeMention[] {
  const masked = maskOf(names);
  return reading.sentences.flatMap((sentence) => {
    const words = wordsOf(reading.body, sentence.start, sentence.end);
    return inScope(words, match(words, masked)).flatMap(({ from, to, value }) => {
      const start = words[from]?.start ?? sentence.start;
      const end = words[to - 1]?.end ?? sentence.end;
      return value.themes.map((theme) => ({ start, end, theme, rule: value.rule }));
    });
  });
}
