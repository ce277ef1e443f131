/** Writes the dashboard's queries down by their SHA-256, for the API to know them by: part of the build. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Query } from './request.ts';

const FILE = path.join(import.meta.dirname, '../../generated/trusted-documents.json');

const isQuery = (value: unknown): value is Query<unknown, object> =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** Texts of all queries of this folder by their SHA-256. */
export async function trustedDocuments(): Promise<Record<string, string>> {
  const files = readdirSync(import.meta.dirname).filter((file) => /^(?!manifest).*(?<!\.test)\.ts$/.test(file));
  const modules = await Promise.all(files.map((file) => import(path.join(import.meta.dirname, file))));
  const texts = modules.flatMap((module: object) => Object.values(module).filter(isQuery)).map(({ text }) => text);
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]).sort());
}

if (import.meta.main) {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(await trustedDocuments(), null, 2)}\n`);
}
