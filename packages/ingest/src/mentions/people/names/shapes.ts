import { type CountryCode, surnames } from '@communique/domain';
import { memo } from '../../../reading/memo.ts';

/** How a name is built, which decides its short form. */
export type Tradition = 'vietnamese' | 'chinese' | 'korean' | 'japanese' | 'other';

const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ph|th|tr|ch|gi|gh|kh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const PINYIN_SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v))';
const PINYIN_WORD = new RegExp(`^${PINYIN_SYLLABLE}{1,3}$`);
const PINYIN_SINGLE = new RegExp(`^${PINYIN_SYLLABLE}$`);
/** Syllables of Japanese in Hepburn's spelling, two at the least. */
const ROMAJI = /^(?:(?:ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhbpmrywjf])?(?:[aeiou]h?|n(?![aeiouy]))){2,}$/;
const KOREAN_GIVEN = /^\p{L}{1,8}-\p{L}{1,8}$/u;
/** A syllable of Korean as names romanise it. */
const KOREAN_SYLLABLE =
  /^(?:ch|sh|kk|tt|pp|jj|[kgndtrlmbpsjhyw])?(?:y?[aeou]|i|ya?e|ye[aou]|yoo|you|w[aeio]|wa[ei]|eo|eu|ae|ai|oe|oo|ou|ee|ue|ui)(?:ng|[knlmptbhsg])?$/;
/** Family names that hardly any other people spells alike: those alone speak for a given name in two words. */
const KOREAN_ALONE = new Set(
  'kim park choi jeong jung kang yoon yun shin seo kwon hwang ahn yoo jeon bae baek heo'.split(' '),
);

/** Lower case without diacritics: what names are compared by. */
export const foldName = memo((text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replaceAll('’', "'"),
);

/** Letters and marks that only Vietnamese has: horns, the barred d, the hook above and the dot below. */
const VIETNAMESE_LETTERS = /[ăđơưĂĐƠƯ]|[\u0309\u0323]/u;
/** Accents that Vietnamese shares with the languages of Europe. */
const SHARED_ACCENTS = /[\u0300\u0301\u0303]/u;

/** True when the letters carry marks that only Vietnamese uses, or others on words that sound Vietnamese throughout. */
export const isVietnameseSpelling = memo((text): boolean => {
  const marks = text.normalize('NFD');
  if (VIETNAMESE_LETTERS.test(text) || VIETNAMESE_LETTERS.test(marks)) return true;
  if (!SHARED_ACCENTS.test(marks.replace(/\u0302|\u0306|\u031b/gu, ''))) return false;
  return wordsOfName(text).every(isVietnameseSyllable);
});

/** The folded words of a name. */
export const wordsOfName = memo((name): readonly string[] => foldName(name).split(' '));

/** A folded word with the sound of one Vietnamese syllable. */
export const isVietnameseSyllable = memo((folded) => VIETNAMESE_SYLLABLE.test(folded));

/** A folded word with the sound of Japanese. */
export const isRomaji = memo((folded) => ROMAJI.test(folded));

const isPinyinWord = memo((folded) => PINYIN_WORD.test(folded));
const isPinyinSyllable = memo((folded) => PINYIN_SINGLE.test(folded));

/** Countries by whose family names a name is known, each with its bit. */
const FAMILY_BITS: Readonly<Record<CountryCode, number>> = { VN: 1, CN: 2, KR: 4, JP: 8 };
let families: ReadonlyMap<string, number> | null = null;

/** Folded family name → the bits of the countries that have it. */
function familyBits(): ReadonlyMap<string, number> {
  if (families) return families;
  const bits = new Map<string, number>();
  for (const { name, country } of surnames()) {
    const folded = foldName(name).replaceAll(' ', '');
    bits.set(folded, (bits.get(folded) ?? 0) | (FAMILY_BITS[country] ?? 0));
  }
  families = bits;
  return bits;
}

/** True when a folded word is a family name of a country. */
export function isFamilyName(folded: string, country: CountryCode): boolean {
  return ((familyBits().get(folded) ?? 0) & (FAMILY_BITS[country] ?? 0)) !== 0;
}

/**
 * How many of the folded words, from the first, make a name of a tradition that is known by its family names; null
 * when the first word is no family name or what follows has not the sound of one.
 */
export function shapeOf(folded: readonly string[]): { tradition: Tradition; length: number } | null {
  return korean(folded) ?? vietnamese(folded) ?? chinese(folded) ?? koreanApart(folded) ?? japanese(folded);
}

function korean(folded: readonly string[]): { tradition: Tradition; length: number } | null {
  const [family, given] = folded;
  if (!family || !given || !isFamilyName(family, 'KR') || !KOREAN_GIVEN.test(given)) return null;
  return { tradition: 'korean', length: 2 };
}

/** "Park Ji Hoon": the given name in two words. */
function koreanApart([family, first, second]: readonly string[]): { tradition: Tradition; length: number } | null {
  if (!first || !second || !KOREAN_ALONE.has(family!)) return null;
  return KOREAN_SYLLABLE.test(first) && KOREAN_SYLLABLE.test(second) ? { tradition: 'korean', length: 3 } : null;
}

/** Family name first or last, and both words of the sound of Japanese. */
function japanese(folded: readonly string[]): { tradition: Tradition; length: number } | null {
  const [first, second] = folded;
  if (!first || !second || (!isFamilyName(first, 'JP') && !isFamilyName(second, 'JP'))) return null;
  if (!isRomaji(first) || !isRomaji(second)) return null;
  return { tradition: 'japanese', length: 2 };
}

function vietnamese(folded: readonly string[]): { tradition: Tradition; length: number } | null {
  if (!isFamilyName(folded[0] ?? '', 'VN')) return null;
  let length = 1;
  while (length < Math.min(folded.length, 5) && isVietnameseSyllable(folded[length]!)) length++;
  if (length === 1 || (length < folded.length && length < 3)) return null;
  if (length === 2 && chinese(folded)?.length === 2) return chinese(folded);
  return { tradition: 'vietnamese', length };
}

function chinese(folded: readonly string[]): { tradition: Tradition; length: number } | null {
  const [family, given, second] = folded;
  if (!family || !given) return null;
  if (!isFamilyName(family, 'CN')) return null;
  if (!isPinyinWord(given)) return null;
  const third = second !== undefined && isPinyinSyllable(given) && isPinyinSyllable(second);
  return { tradition: 'chinese', length: third ? 3 : 2 };
}
