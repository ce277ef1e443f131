import { FUNCTION_WORDS } from '../../calendar-words.ts';
import type { Marked } from '../../marked.ts';
import { INSTITUTION_WORDS } from '../../organisations/words.ts';
import type { FoundName } from './find.ts';
import { startsSentence } from './runs.ts';
import { foldName } from './shapes.ts';

/**
 * Finds later mentions by a part of a name that the text has given in full ("Nghĩa", "Liu", "Luthfi"): any single
 * capitalised word that is part of a known name and of nothing else.
 */
export function findLaterMentions(marked: Marked, names: readonly FoundName[], taken: Uint8Array): FoundName[] {
  const known = new Map<string, FoundName>();
  for (const name of names) {
    for (const part of foldName(name.name).split(' ')) if (part.length > 1 && !known.has(part)) known.set(part, name);
  }
  const found: FoundName[] = [];
  marked.tokens.forEach((token, index) => {
    if (taken[index] || !token.capital || marked.placeAt[index]) return;
    const text = token.text.replace(/['’]s$|(?<=s)['’]$/, '');
    const whole = known.get(foldName(text));
    if (!whole || INSTITUTION_WORDS.has(token.base)) return;
    if (FUNCTION_WORDS.has(token.base) && startsSentence(marked, index)) return;
    const { start } = token;
    found.push({
      first: index,
      last: index + 1,
      start,
      end: start + text.length,
      name: text,
      tradition: whole.tradition,
      rule: 'name/later-mention',
    });
  });
  return found;
}
