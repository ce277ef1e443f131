import { cookies, headers } from 'next/headers';
import { cache, use } from 'react';
import { LANGUAGE_COOKIE, type Language, languageOf } from './languages.ts';
import { type Messages, messagesOf } from './messages.ts';

/** The language of this request, read once. */
export const readLanguage = cache(async (): Promise<Language> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return languageOf(jar.get(LANGUAGE_COOKIE)?.value, head.get('accept-language'));
});

/** The texts of this request, for async components and route handlers. */
export const readMessages = cache(async (): Promise<Messages> => messagesOf(await readLanguage()));

/** The texts of this request, for server components. Client components take theirs from `useClientMessages`. */
export const useMessages = (): Messages => use(readMessages());
