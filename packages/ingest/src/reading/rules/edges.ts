import { firstLetters } from '../first-letters.ts';

const BOUNDARY = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

/**
 * A pattern whose `\b` is the edge of a word in any script. JavaScript's own `\b` knows ASCII letters only and finds
 * word edges inside "Việt" and "Thừa".
 */
export function withEdges(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`;
  const { source } = pattern;
  return new RegExp(`${firstLetters(source)}(?:${source.replaceAll('\\b', BOUNDARY)})`, flags);
}
