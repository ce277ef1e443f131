'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '../editing/state.ts';
import { inputOf } from '../editing/values.ts';
import { write } from '../editing/write.ts';
import { ADD_FEED, REMOVE_FEED, RETRY } from '../queries/ingestion.ts';

function done(what: string): never {
  revalidatePath('/sources');
  redirect(`/sources?done=${what}`);
}

/** Has a feed asked. */
export async function addFeed(_before: FormState, form: FormData): Promise<FormState> {
  const everyMinutes = Number.parseInt(inputOf(form, 'every'), 10) || 60;
  const written = await write(ADD_FEED, { url: inputOf(form, 'url'), everyMinutes });
  return 'state' in written ? written.state : done('added');
}

/** Has a feed asked no more. */
export async function removeFeed(_before: FormState, form: FormData): Promise<FormState> {
  const written = await write(REMOVE_FEED, { url: inputOf(form, 'url') });
  return 'state' in written ? written.state : done('removed');
}

/** Tries a failure again, or all of them. */
export async function retry(_before: FormState, form: FormData): Promise<FormState> {
  const id = inputOf(form, 'id');
  const written = await write(RETRY, { ids: id ? [id] : null });
  return 'state' in written ? written.state : done(`queued-${written.made.queued}`);
}
