/** Languages that the interface speaks; each has a folder beside this file. */
export const LANGUAGES = ['en', 'vi', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself, and its sign where room is scarce. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; short: string }>> = {
  en: { name: 'English', short: 'EN' },
  vi: { name: 'Tiếng Việt', short: 'VI' },
  zh: { name: '中文', short: '中文' },
};

/** The cookie that keeps the reader's choice. */
export const LANGUAGE_COOKIE = 'language';

const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/**
 * The language of an answer: the reader's choice, else the first of the browser's languages that the interface speaks,
 * else English.
 * @param accepted the header `accept-language`, best first as browsers send it.
 */
export function languageOf(chosen: string | undefined, accepted: string | null): Language {
  if (chosen && isLanguage(chosen)) return chosen;
  const wanted = (accepted ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}
