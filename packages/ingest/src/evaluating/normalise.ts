/** Marks off, đ → d, lower case, everything but letters and digits to one space. */
export const fold = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeeze = (text: unknown): string => fold(text).replace(/ /g, '');

const PLACE_KIND =
  /\b(provinces?|provincial|cit(?:y|ies)|municipality|municipal|autonomous|region|prefecture|district|county|capital)\b/g;
const PEOPLES = /\b(zhuang|hui|uygur|uyghur|hani|yi|miao|dai|jingpo|bai|tibetan|mongol|korean)\b/g;
const PLACE_ALIAS: Readonly<Record<string, string>> = {
  hcm: 'hochiminh',
  hcmc: 'hochiminh',
  saigon: 'hochiminh',
  tphcm: 'hochiminh',
  hue: 'thuathienhue',
  thuathien: 'thuathienhue',
  peking: 'beijing',
  innermongolia: 'neimongol',
  xizang: 'tibet',
};
/** Vientiane Province and Vientiane Capital are two first-level units of Laos. */
const TWO_UNITS = new Set(['vientiane']);

/** A place's key: kind words and names of peoples off, well-known other names mapped. */
export function placeKey(text: string): string {
  let key = fold(text);
  const isProvince = /\bprovinces?\b/.test(key);
  if (/\bautonomous\b/.test(key)) key = key.replace(PEOPLES, ' ').replace(/\band\b/g, ' ');
  key = key.replace(PLACE_KIND, ' ').replace(/ /g, '') || squeeze(text);
  if (TWO_UNITS.has(key) && isProvince) return `${key}province`;
  return PLACE_ALIAS[key] ?? key;
}

const TITLES = new Set(
  'secretary deputy member chairman chairwoman chair president governor mayor minister head vice party committee general comrade ambassador'.split(
    ' ',
  ),
);

/** Two spellings of one name: the words of the shorter are all in the longer, which is a name and not a clause. */
export function sameName(a: unknown, b: unknown): boolean {
  const x = fold(a).split(' ');
  const y = fold(b).split(' ');
  if (!x[0] || !y[0]) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length > 8 || long.some((word) => TITLES.has(word))) return fold(a) === fold(b);
  return short.every((word) => long.includes(word)) || squeeze(a) === squeeze(b);
}

const OFFICE_STOP_WORDS = new Set(['of', 'the', 'and', 'for', 'its', 'a', 's', 'cpc', 'cpv', 'to']);
const RANK_WORDS: Readonly<Record<string, string>> = {
  deputy: 'deputy',
  vice: 'deputy',
  former: 'former',
  ex: 'former',
  acting: 'acting',
  alternate: 'alternate',
  honorary: 'honorary',
  assistant: 'assistant',
};
const officeWords = (text: string) =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word && !OFFICE_STOP_WORDS.has(word)),
  );
const rankWords = (text: string) =>
  [...new Set([...officeWords(text)].flatMap((word) => RANK_WORDS[word] ?? []))].sort().join();

/** Enough words in common, and never a deputy for his chief. */
export function sameOffice(a: string, b: string): boolean {
  if (rankWords(a) !== rankWords(b)) return false;
  const x = officeWords(a);
  const y = officeWords(b);
  const common = [...x].filter((word) => y.has(word)).length;
  return common >= 1 && common / Math.min(x.size, y.size) >= 0.75 && common / Math.max(x.size, y.size) >= 0.4;
}
