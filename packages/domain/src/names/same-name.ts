/** Words that show a string to be an office and not a name. */
const TITLES = new Set(
  'secretary deputy member chairman chairwoman chair president governor mayor minister head vice party committee general comrade ambassador'.split(
    ' ',
  ),
);
/** No name of a person has more words than this. */
const LONGEST = 8;

/** A name as it is compared. */
interface Spelling {
  words: readonly string[];
  glued: string;
  /** One of the words shows that it is no name, or there are too many of them. */
  titled: boolean;
}

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, Spelling>();

/** The folded words of a name. Names come back often, so the latest ones are remembered. */
function spellingOf(name: string): Spelling {
  const known = remembered.get(name);
  if (known) return known;
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const titled = words.length > LONGEST || words.some((word) => TITLES.has(word));
  const spelling = { words, glued: words.join(''), titled };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, spelling);
  return spelling;
}

/**
 * True for two spellings of one person's name: with or without marks, glued or apart, or one the other's shorter form
 * (all words of "Phong" are in "Nguyễn Văn Phong"). Strings with a title's word in them are the same only when equal.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [spellingOf(a), spellingOf(b)];
  if (!x.glued || !y.glued) return false;
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  if (long.titled) return x.words.join(' ') === y.words.join(' ');
  return x.glued === y.glued || short.words.every((word) => long.words.includes(word));
}
