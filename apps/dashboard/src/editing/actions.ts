'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { pageOf } from '../format/ids.ts';
import { readMessages } from '../messages/read.ts';
import {
  CONFIRM_FIELD,
  CORRECT_FIELD,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  MERGE_PERSONS,
  MERGE_VISITS,
  REJECT_VISIT,
  SPLIT_PERSON,
  SPLIT_VISIT,
  UNDO_CORRECTION,
} from '../queries/editing.ts';
import { ownPath } from './origin.ts';
import type { FormState } from './state.ts';
import { fieldValueOf, inputOf, knownOf } from './values.ts';
import { write } from './write.ts';

/** What a page says after a write, in its address. */
const afterwards = (path: string, done: string): string => {
  const [page = '/', hash] = ownPath(path).split('#');
  return `${page}${page.includes('?') ? '&' : '?'}done=${done}${hash ? `#${hash}` : ''}`;
};

const missing = async (what: 'reason' | 'choose'): Promise<FormState> => ({
  kind: 'failed',
  message: (await readMessages()).editing.failures[what],
});

/** Shows the page anew, in the browser's memory as well. */
function goTo(path: string): never {
  revalidatePath('/', 'layout');
  redirect(path);
}

/** Corrects a field, or confirms it when the form's button says so. */
export async function correctField(_before: FormState, form: FormData): Promise<FormState> {
  const field = CORRECTABLE_FIELDS.find((name) => name === inputOf(form, 'field')) as CorrectableField;
  const [subject, version, reason] = ['subject', 'version', 'reason'].map((name) => inputOf(form, name));
  if (!reason) return missing('reason');
  const input = { subject: subject ?? '', field, version: version ?? '', reason };
  const written =
    inputOf(form, 'do') === 'confirm'
      ? await write(CONFIRM_FIELD, { input })
      : await write(CORRECT_FIELD, { input: { ...input, value: fieldValueOf(field, form, knownOf(form)) } });
  if ('state' in written) return written.state;
  return goTo(afterwards(inputOf(form, 'back'), 'field'));
}

/** Undoes a correction. */
export async function undoCorrection(_before: FormState, form: FormData): Promise<FormState> {
  const reason = inputOf(form, 'reason');
  if (!reason) return missing('reason');
  const written = await write(UNDO_CORRECTION, { input: { correction: inputOf(form, 'correction'), reason } });
  if ('state' in written) return written.state;
  return goTo(afterwards(inputOf(form, 'back'), 'undone'));
}

/** Takes a visit out of the data. */
export async function rejectVisit(_before: FormState, form: FormData): Promise<FormState> {
  const reason = inputOf(form, 'reason');
  if (!reason) return missing('reason');
  const written = await write(REJECT_VISIT, { input: { visit: inputOf(form, 'subject'), reason } });
  if ('state' in written) return written.state;
  return goTo(afterwards('/corrections', 'rejected'));
}

/** Makes one visit or person of this one and the chosen one. */
export async function merge(_before: FormState, form: FormData): Promise<FormState> {
  const [subject, other, reason] = [inputOf(form, 'subject'), inputOf(form, 'other'), inputOf(form, 'reason')];
  if (!other) return missing('choose');
  if (!reason) return missing('reason');
  const isVisit = subject.startsWith('Visit:');
  const written = isVisit
    ? await write(MERGE_VISITS, { input: { visits: [subject, other], reason } })
    : await write(MERGE_PERSONS, { input: { persons: [subject, other], reason } });
  if ('state' in written) return written.state;
  const id = written.made.left[0]?.id ?? subject;
  return goTo(afterwards(isVisit ? pageOf.visit(id) : pageOf.person(id), 'merged'));
}

/** Parts the chosen reports from a visit or person. */
export async function split(_before: FormState, form: FormData): Promise<FormState> {
  const [subject, reason] = [inputOf(form, 'subject'), inputOf(form, 'reason')];
  const reports = form.getAll('reports').map(String);
  if (reports.length === 0) return missing('choose');
  if (!reason) return missing('reason');
  const isVisit = subject.startsWith('Visit:');
  const written = isVisit
    ? await write(SPLIT_VISIT, { input: { visit: subject, reports, reason } })
    : await write(SPLIT_PERSON, { input: { person: subject, reports, reason } });
  if ('state' in written) return written.state;
  const left = written.made.left.map(({ id }) => id);
  const id = left.includes(subject) ? subject : (left[0] ?? subject);
  return goTo(afterwards(isVisit ? pageOf.visit(id) : pageOf.person(id), 'split'));
}
