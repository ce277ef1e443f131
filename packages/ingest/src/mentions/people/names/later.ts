import { laterMention } from '@communique/domain';
import { FUNCTION_WORDS } from '../../calendar-words.ts';
import type { Marked } from '../../marked.ts';
import { INSTITUTION_WORDS } from '../../organisations/words.ts';
import type { FoundName } from './found.ts';
import { startsSentence } from './runs.ts';
import { foldName, isVietnameseSpelling, wordsOfName } from './shapes.ts';

const LOCATIVE = new Set(['in', 'at', 'to', 'from', 'of', 'near', 'visit', 'visited', 'around', 'through']);

/**
 * Finds later mentions by a part of a name that the text has given in full ("Nghĩa", "Liu", "Luthfi"): any single
 * capitalised word that is part of a known name and of nothing else.
 */
export function findLaterMentions(marked: Marked, names: readonly FoundName[], taken: Uint8Array): FoundName[] {
  const known = new Map<string, FoundName>();
  for (const name of names) {
    for (const part of wordsOfName(name.name)) if (part.length > 1 && !known.has(part)) known.set(part, name);
  }
  if (known.size === 0) return [];
  const found: FoundName[] = [];
  marked.tokens.forEach((token, index) => {
    if (taken[index] || !token.capital) return;
    const text = token.possessive ? token.text.replace(/['’]s$|(?<=s)['’]$/, '') : token.text;
    const whole = known.get(foldName(text));
    if (whole && marked.placeAt[index] && !isPersonRatherThanPlace(marked, index, whole)) return;
    if (whole && isVietnameseSpelling(text) && !whole.name.includes(text)) return;
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

/** A one-word place that is also the customary short name of somebody ("Vinh"), unless a preposition makes it a place. */
function isPersonRatherThanPlace({ tokens, placeAt }: Marked, index: number, whole: FoundName): boolean {
  const place = placeAt[index]!;
  const token = tokens[index]!;
  if (place.start !== token.start || placeAt[index + 1] === place || place.isCountry) return false;
  const short = laterMention(
    whole.name,
    whole.tradition === 'vietnamese' ? 'VN' : whole.tradition === 'chinese' ? 'CN' : null,
  );
  return foldName(short) === foldName(token.text) && !LOCATIVE.has(tokens[index - 1]?.base ?? '');
}
