import { type Database, findKey, type KnownKey } from '@communique/db';
import type { Context } from '../context.ts';
import { NotAllowed } from '../schema/correction/failures.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** Of requests that bring no key, and of servers that take no corrections. */
export const PUBLIC: Pick<Context, 'editor' | 'viewer'> = { editor: null, viewer: async () => null };

async function find(editor: Database['editor'], header: string): Promise<KnownKey> {
  const key = await findKey(editor, BEARER.exec(header)?.[1] ?? '');
  if (key) return key;
  throw new NotAllowed('UNAUTHENTICATED', 'The API key in the header "Authorization: Bearer …" is wrong or revoked.');
}

/**
 * What a request may do with the key in its header. The key is looked up when somebody asks for it, and once: reading
 * does not ask.
 */
export function allowanceOf(
  editor: Database['editor'] | undefined,
  request: Request,
): Pick<Context, 'editor' | 'viewer'> {
  const header = request.headers.get('authorization');
  if (!editor || header === null) return { ...PUBLIC, editor: editor ?? null };
  let viewer: Promise<KnownKey> | undefined;
  return { editor, viewer: () => (viewer ??= find(editor, header)) };
}
