import { cookies } from 'next/headers';
import { cache } from 'react';
import { VIEWER } from '../queries/editing.ts';
import { ask } from '../queries/request.ts';

/** Holds an editor's API key: for this server alone, until the browser is closed. */
export const KEY_COOKIE = 'editor';

/** Who is signed in, with the key that allows it. */
export interface Editor {
  name: string;
  key: string;
}

/** The key that the request brings; whether it is in use is not asked. */
export const readKey = async (): Promise<string | null> => (await cookies()).get(KEY_COOKIE)?.value || null;

/** The editor of this request, asked once; null without a key that is in use and may write. */
export const readEditor = cache(async (): Promise<Editor | null> => {
  const key = await readKey();
  if (!key) return null;
  const outcome = await ask(VIEWER, {}, key);
  const viewer = outcome.ok ? outcome.data.viewer : null;
  return viewer?.scopes.includes('WRITE') ? { name: viewer.name, key } : null;
});
