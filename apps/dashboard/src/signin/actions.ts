'use server';

import { revalidatePath } from 'next/cache';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { isEncrypted, isOwnOrigin, ownPath } from '../editing/origin.ts';
import { KEY_COOKIE } from '../editing/session.ts';
import type { FormState } from '../editing/state.ts';
import { inputOf } from '../editing/values.ts';
import { readMessages } from '../messages/read.ts';
import { VIEWER } from '../queries/editing.ts';
import { ask } from '../queries/request.ts';

const failed = (message: string): FormState => ({ kind: 'failed', message });

/** What an API key may look like: nothing else is sent on. */
const KEY = /^[\w-]{8,200}$/;

/** Keeps a key in the session's cookie after the API has said whose it is. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const [head, { editing }] = await Promise.all([headers(), readMessages()]);
  if (!isOwnOrigin(head)) return failed(editing.failures.origin);
  const key = inputOf(form, 'key');
  if (!key) return failed(editing.signIn.empty);
  if (!KEY.test(key)) return failed(editing.signIn.wrong);
  const outcome = await ask(VIEWER, {}, key);
  if (!outcome.ok)
    return failed(outcome.failure.kind === 'refused' ? editing.signIn.wrong : editing.signIn.unreachable);
  const { viewer } = outcome.data;
  if (!viewer) return failed(editing.signIn.wrong);
  if (!viewer.scopes.includes('WRITE')) return failed(editing.signIn.readOnly(viewer.name));
  (await cookies()).set(KEY_COOKIE, key, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isEncrypted(head),
    path: '/',
  });
  revalidatePath('/', 'layout');
  redirect(ownPath(inputOf(form, 'back') || '/sign-in'));
}

/** Forgets the key. */
export async function signOut(_before: FormState, _form: FormData): Promise<FormState> {
  const [head, { editing }] = await Promise.all([headers(), readMessages()]);
  if (!isOwnOrigin(head)) return failed(editing.failures.origin);
  (await cookies()).delete(KEY_COOKIE);
  revalidatePath('/', 'layout');
  redirect('/sign-in');
}
