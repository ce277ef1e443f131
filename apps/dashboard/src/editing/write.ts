import { headers } from 'next/headers';
import { reasonOf } from '../frame/Unanswered.tsx';
import type { Messages } from '../messages/messages.ts';
import { readMessages } from '../messages/read.ts';
import type { EditAnswer, EditFailure } from '../queries/editing.ts';
import { ask, type Query } from '../queries/request.ts';
import { describeValue } from './describe.ts';
import { isOwnOrigin } from './origin.ts';
import { readKey } from './session.ts';
import type { FormState } from './state.ts';

/** What a write came to: what was made, or why nothing was. */
export type Written<Made> = { made: Made } | { state: FormState };

const failed = (message: string): { state: FormState } => ({ state: { kind: 'failed', message } });

/** Sends a mutation in the name of the editor who is signed in, if the request comes from a page of this site. */
export async function write<Made extends { __typename: string }, Variables extends object>(
  query: Query<EditAnswer<Made>, Variables>,
  variables: Variables,
): Promise<Written<Made>> {
  const [head, key, text] = await Promise.all([headers(), readKey(), readMessages()]);
  const { failures } = text.editing;
  if (!isOwnOrigin(head)) return failed(failures.origin);
  if (!key) return failed(failures.key);
  const outcome = await ask(query, variables, key);
  if (!outcome.ok) return failed(failures.refused(reasonOf(outcome.failure, text.frame)));
  const { edit } = outcome.data;
  return isFailure(edit) ? { state: stateOf(edit, text) } : { made: edit };
}

const FAILURES: ReadonlySet<string> = new Set(['NotAllowed', 'NotFound', 'InvalidInput', 'Conflict']);

const isFailure = (answer: { __typename: string }): answer is EditFailure => FAILURES.has(answer.__typename);

/** An expected failure in the reader's words. */
export function stateOf({ __typename, message, code, current }: EditFailure, text: Messages): FormState {
  const { failures } = text.editing;
  if (__typename === 'Conflict' && current) {
    const now = describeValue(current.field, current.value, text);
    return { kind: 'conflict', message: failures.conflict(now), version: current.version };
  }
  if (code === 'UNAUTHENTICATED') return { kind: 'failed', message: failures.key };
  return { kind: 'failed', message: failures.refused(message) };
}
