import { wordsOf } from '../../reading/words.ts';
import { match, WEAK } from './matcher.ts';
import { narrow } from './narrower.ts';
import { inScope } from './scope.ts';

/** The themes that a text names, sorted; weak words left out. For tests. */
export function themesIn(text: string): string[] {
  const words = wordsOf(text, 0, text.length);
  const found = match(words, () => false);
  const hits = inScope(words, narrow(words, found)).filter((hit) => !hit.value.rule.startsWith(WEAK));
  return [...new Set(hits.flatMap((hit) => hit.value.themes))].sort();
}
