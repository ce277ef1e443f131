import { fold } from '@communique/domain';

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
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const { script, language, least } of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) / letters >= least) return language;
  }
  const words = runningWords(sample).map(fold);
  const shares = FUNCTION_WORDS.map(({ language, words: known }) => ({
    language,
    share: words.filter((word) => known.has(word)).length / words.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= LEAST_SHARE ? best.language : UNDETERMINED;
}

/** Too few to tell a language by. */
const FEW = 3;

/** The words in small letters: in a short report names and titles outnumber them. All words where hardly any is small. */
function runningWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length < FEW ? words : small;
}

/** Languages that have rules. */
const READ: ReadonlySet<string> = new Set(['en']);

/** True for a language that has rules ("en", "en-GB") and where nothing is known of it; other texts are kept unread. */
export const canRead = (language: string | null): boolean =>
  language === null || READ.has(language.toLowerCase().split('-')[0] ?? '');
