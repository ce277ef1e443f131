/** A rule that finds its own matches. */
interface Matcher {
  matches(text: string): readonly RegExpExecArray[];
}

/**
 * All matches of a global pattern in a text, in order. What `matchAll` gives, without making a copy of the pattern for
 * each text. A pattern that matches nothing but the empty string moves on by one.
 */
export function matches(text: string, pattern: RegExp | Matcher): readonly RegExpExecArray[] {
  if (!(pattern instanceof RegExp)) return pattern.matches(text);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
