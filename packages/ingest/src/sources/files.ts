import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Report } from '../model.ts';
import { checkSize, UnreadableReport } from './decode.ts';
import { documentKindOf, reportFromDocument } from './formats/document.ts';

const TEXT_EXTENSIONS = new Set(['.txt', '.md']);

/** The report's id: its file's name without extension. */
export const idOfFile = (path: string): string => basename(path, extname(path));

/**
 * Files and folders → the paths of the files to read, in name order. From folders, at any depth, `.txt` and `.md` only;
 * hidden files and folders are passed over. A path that does not exist is kept, so that reading it reports it by name.
 */
export async function listReportFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(listPath));
  return lists.flat();
}

async function listPath(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    visible.map((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return listPath(child);
      return entry.isFile() && TEXT_EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [child] : [];
    }),
  );
  return nested.flat();
}

/**
 * Reads one file into a report: text, a saved page (.html), a message (.eml) or a PDF, by its extension.
 * @throws UnreadableReport with a message that says what is wrong and what to do.
 */
export async function readReportFile(path: string): Promise<Report> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableReport(error.code === 'ENOENT' ? 'no such file' : `can't be opened (${error.code})`);
  });
  if (!info.isFile()) throw new UnreadableReport('not a regular file');
  if (documentKindOf(path) !== 'pdf') checkSize(info.size);
  const origin = { id: idOfFile(path), url: null, charset: null };
  return reportFromDocument(documentKindOf(path) ?? 'text', await readBytes(path), origin);
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableReport(`can't be read (${error.code})`);
  });
}
