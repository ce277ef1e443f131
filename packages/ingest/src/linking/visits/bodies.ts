import { lettersOf } from './names/spelling.ts';

/** Words that tell no body from another. */
const EMPTY = new Set('of the and for its a s to in at on member'.split(' '));

/** Different words for one thing in the names of bodies and offices; each is compared as the last of its line. */
const SYNONYMS = new Map(
  [
    ['cpc', 'party'],
    ['communist', 'party'],
    ['vice', 'deputy'],
    ['provincial', 'province'],
    ['municipal', 'city'],
    ['municipality', 'city'],
    ['regional', 'region'],
    ['president', 'chair'],
    ['chairman', 'chair'],
    ['chairwoman', 'chair'],
    ['chairperson', 'chair'],
    ['chief', 'secretary'],
    ['leader', 'secretary'],
  ].map(([word = '', meaning = '']) => [word, meaning] as const),
);

const wordsOf = (text: string): Set<string> =>
  new Set(
    lettersOf(text)
      .filter((word) => !EMPTY.has(word))
      .map((word) => SYNONYMS.get(word) ?? word),
  );

/** The initials of a name, as bodies are shortened: "Chinese People's Political Consultative Conference" → cppcc. */
const initials = (text: string): string =>
  lettersOf(text)
    .filter((word) => !EMPTY.has(word))
    .map((word) => word[0])
    .join('');

/** Share of the shorter name's words that the longer has too, 0 to 1. */
function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

const isShortFor = (a: string, b: string): boolean =>
  lettersOf(a).some((word) => word.length > 2 && initials(b).includes(word));

/** Whether two names of bodies are one's, have to do with each other, or name two. */
export function compareOrganisations(a: string, b: string): 'same' | 'related' | 'other' {
  const shared = overlap(a, b);
  if (shared >= 0.75 || isShortFor(a, b) || isShortFor(b, a)) return 'same';
  return shared >= 0.4 ? 'related' : 'other';
}

const DEPUTIES = ['deputy', 'former', 'acting', 'assistant'];

/** Whether two titles mean one office: most words in common, and never a deputy for the chief. */
export function compareOffices(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (DEPUTIES.some((word) => x.has(word) !== y.has(word))) return false;
  return Math.min(x.size, y.size) > 1 && overlap(a, b) >= 0.8;
}
