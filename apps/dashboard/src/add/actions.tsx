'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { FormState } from '../editing/state.ts';
import { inputOf } from '../editing/values.ts';
import { write } from '../editing/write.ts';
import { themesOf } from '../filters/vocabulary.ts';
import { pageOf } from '../format/ids.ts';
import { loadView } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { ADD_REPORT, READ_REPORT, type ReportInput } from '../queries/ingestion.ts';
import { REPORT_CHARACTERS, REPORT_FILE_BYTES } from '../thresholds.ts';
import { PreviewParts } from './PreviewParts.tsx';
import { preparePreview } from './record.ts';

/** What reading a report came to: why it could not be read, or the report as it was read, and what storing it sends. */
export interface ReadState extends FormState {
  preview?: ReactNode;
  report?: Readonly<Record<string, string>>;
}

const failed = (message: string): ReadState => ({ kind: 'failed', message });

/** Inputs that say what is known of a report besides. */
const DETAILS = ['title', 'published', 'publisher', 'address'] as const;

const detailsOf = (form: FormData): Partial<ReportInput> =>
  Object.fromEntries(DETAILS.flatMap((name) => (inputOf(form, name) ? [[name, inputOf(form, name)]] : [])));

/** Reads a report and shows it; nothing is stored. */
export async function readReport(_before: ReadState, form: FormData): Promise<ReadState> {
  const text = await readMessages();
  const words = text.ingestion.add;
  const source = await sourceOf(form);
  if (source === null) return failed(words.one);
  if ('text' in source && source.text.length > REPORT_CHARACTERS) return failed(words.tooLong);
  if ('file' in source && source.file.base64.length > (REPORT_FILE_BYTES * 4) / 3) return failed(words.tooLarge);
  const [written, view] = await Promise.all([
    write(READ_REPORT, { input: { source, ...detailsOf(form) } }),
    loadView('/visits', {}),
  ]);
  if ('state' in written) return written.state;
  const { body, record, title, published, publisher, url, language, stored } = written.made;
  const themes = new Map(view.ok ? themesOf(view.data.vocabulary).map(({ code, label }) => [code, label]) : []);
  const prepared = preparePreview(body, record, (code) => themes.get(code) ?? code, text);
  const report = { text: body, title, published, publisher, address: url };
  return {
    kind: 'done',
    message: '',
    preview: <PreviewParts preview={prepared} report={{ title, published, publisher, url, language, stored }} />,
    report: Object.fromEntries(Object.entries(report).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
}

async function sourceOf(form: FormData): Promise<ReportInput['source'] | null> {
  const [text, url, file] = [inputOf(form, 'text'), inputOf(form, 'url'), form.get('file')];
  const hasFile = file instanceof File && file.size > 0;
  if ([text, url, hasFile].filter(Boolean).length !== 1) return null;
  if (text) return { text: String(form.get('text')) };
  if (url) return { url };
  if (!(file instanceof File)) return null;
  return { file: { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString('base64') } };
}

/** Stores the report that was shown, and goes to its visit; to its fields where it is to be corrected. */
export async function storeReport(_before: FormState, form: FormData): Promise<FormState> {
  if (inputOf(form, 'do') === 'discard') redirect('/add?done=discarded');
  const source = { text: String(form.get('text') ?? '') };
  const written = await write(ADD_REPORT, { input: { source, ...detailsOf(form) } });
  if ('state' in written) return written.state;
  const { outcome, visits } = written.made;
  revalidatePath('/', 'layout');
  const [visit] = visits;
  if (!visit) redirect(`/add?done=${outcome}`);
  const page = pageOf.visit(visit.id);
  redirect(inputOf(form, 'do') === 'correct' ? `${page}?correct=VISIT_DAYS#field-a` : `${page}?done=${outcome}`);
}
