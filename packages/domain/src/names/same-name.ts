/** Words that show a string to be an office and not a name. */
const TITLES = new Set(
  'secretary deputy member chairman chairwoman chair president governor mayor minister head vice party committee general comrade ambassador'.split(
    ' ',
  ),
);
/** No name of a person has more words than this. */
const LONGEST = 8;

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, readonly string[]>();

/** The folded words of a name. Names come back often, so the latest ones are remembered. */
function words(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const found = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, found);
  return found;
}

/**
 * True for two spellings of one person's name: with or without marks, glued or apart, or one the other's shorter form
 * (all words of "Phong" are in "Nguyễn Văn Phong"). Strings with a title's word in them are the same only when equal.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  if (!x[0] || !y[0]) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length > LONGEST || long.some((word) => TITLES.has(word))) return x.join(' ') === y.join(' ');
  return short.every((word) => long.includes(word)) || x.join('') === y.join('');
}
