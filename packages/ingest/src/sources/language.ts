import { fold } from '@communique/domain';
import { classesAt, findFirst, LETTER, MARK, next, runEnd } from '../reading/characters.ts';
import { codesOf } from '../reading/codes.ts';
import { memoIn } from '../reading/memo.ts';

/** Scripts that one language writes, or that stand for one here; checked in this order. */
const SCRIPTS: readonly { script: RegExp; language: string; least: number }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', least: 0.05 },
  { script: /\p{Script=Hangul}/gu, language: 'ko', least: 0.3 },
  { script: /\p{Script=Han}/gu, language: 'zh', least: 0.3 },
  { script: /\p{Script=Lao}/gu, language: 'lo', least: 0.3 },
  { script: /\p{Script=Thai}/gu, language: 'th', least: 0.3 },
  { script: /\p{Script=Khmer}/gu, language: 'km', least: 0.3 },
  { script: /\p{Script=Myanmar}/gu, language: 'my', least: 0.3 },
];

/** All of those scripts lie here, and no Latin letter does: most texts are not asked for each. */
const OTHER_SCRIPTS = /[\u0e00-\u1fff\u2e80-\uffff]/u;

/** Frequent words that no other language in Latin letters shares, folded: Vietnamese is often written without marks. */
const FUNCTION_WORDS: readonly { language: string; words: ReadonlySet<string> }[] = [
  {
    language: 'en',
    words: new Set(
      'the of and to for with that was were by from is are at which said his her its their has have had he will this who an today held hosted received visiting during between'.split(
        ' ',
      ),
    ),
  },
  {
    language: 'vi',
    words: new Set(
      'va cua cac trong voi duoc nhung cho tai mot khong nguoi nam ngay day nay tren ve giua den theo viec phat trien'.split(
        ' ',
      ),
    ),
  },
];

/** Share of function words from which a text counts as one of the language; running English and Vietnamese have 25–45 %. */
const LEAST_SHARE = 0.12;
/** Enough of a long text to know its language by. */
const SAMPLE = 20_000;

/** The BCP 47 code for a language that is not told apart here. */
const UNDETERMINED = 'und';

/**
 * The language of a text, by script and function words: "en", "vi", "zh", another language with a script of its own, or
 * "und". Null for a text without letters.
 */
export const detectLanguage = (text: string): string | null => languageOf(text.slice(0, SAMPLE).normalize('NFC'));

/** The same for a text in NFC, such as a report's body. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample)) return null;
  return byScript(sample) ?? byWords(sample) ?? UNDETERMINED;
}

function byScript(sample: string): string | null {
  if (!OTHER_SCRIPTS.test(sample)) return null;
  const letters = countLetters(sample);
  const found = SCRIPTS.find(({ script, least }) => (sample.match(script)?.length ?? 0) / letters >= least);
  return found?.language ?? null;
}

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = next(text, at)) if (classesAt(text, at) & LETTER) count += 1;
  return count;
}

/** Bits of a word: written in small letters, a function word of the first language, of the second, … */
const SMALL = 1;
const wordBits = memoIn((word) => {
  const folded = fold(word);
  const own = FUNCTION_WORDS.map(({ words }, index) => (words.has(folded) ? SMALL << (index + 1) : 0));
  return own.reduce((bits, bit) => bits | bit, /^\p{Ll}/u.test(word) ? SMALL : 0);
});

/** Too few to tell a language by. */
const FEW = 3;
const WORD = LETTER | MARK;

/** How many words have each combination of bits. */
function countWords(text: string): number[] {
  const counts: number[] = new Array(SMALL << (FUNCTION_WORDS.length + 1)).fill(0);
  const codes = codesOf(text);
  for (let at = findFirst(text, 0, WORD); at < text.length; ) {
    const end = runEnd(text, at, WORD);
    counts[wordBits(text, codes, at, end)]! += 1;
    at = findFirst(text, end, WORD);
  }
  return counts;
}

/**
 * The language whose function words are the most frequent among the words in small letters: in a short report names and
 * titles outnumber them. All words count where hardly any is small.
 */
function byWords(sample: string): string | null {
  const counts = countWords(sample);
  const having = (wanted: number): number =>
    counts.reduce((sum, count, bits) => ((bits & wanted) === wanted ? sum + count : sum), 0);
  const which = having(SMALL) < FEW ? 0 : SMALL;
  const own = FUNCTION_WORDS.map((_, index) => having(which | (SMALL << (index + 1))));
  const most = Math.max(...own);
  return most / having(which) >= LEAST_SHARE ? FUNCTION_WORDS[own.indexOf(most)]!.language : null;
}

/** Languages that have rules. */
const READ: ReadonlySet<string> = new Set(['en']);

/** True for a language that has rules ("en", "en-GB") and where nothing is known of it; other texts are kept unread. */
export const canRead = (language: string | null): boolean =>
  language === null || READ.has(language.toLowerCase().split('-')[0] ?? '');
