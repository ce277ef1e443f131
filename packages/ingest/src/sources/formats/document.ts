import { extname } from 'node:path';
import type { Report } from '../../model.ts';
import { decode, UnreadableReport } from '../decode.ts';
import { decodePage } from '../html/charset.ts';
import type { Origin } from '../item.ts';
import { reportFromText } from '../report.ts';

/** What a document is, as far as one report is read from one document. */
export type DocumentKind = 'text' | 'page' | 'mail' | 'pdf';

const BY_EXTENSION: Readonly<Record<string, DocumentKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.eml': 'mail',
  '.pdf': 'pdf',
};

/** The kind of document that a file's name tells, or null. */
export const documentKindOf = (name: string): DocumentKind | null => BY_EXTENSION[extname(name).toLowerCase()] ?? null;

/** The libraries for pages, mail and PDF are loaded when the first is read: most runs read plain text alone. */
const READERS: Readonly<Record<DocumentKind, (bytes: Uint8Array, origin: Origin) => Report | Promise<Report>>> = {
  text: (bytes, origin) => {
    const text = origin.charset ? decodePage(bytes, origin.charset) : decode(bytes);
    const report = reportFromText(origin.id, text);
    return { ...report, url: report.url ?? origin.url };
  },
  page: async (bytes, origin) => (await import('../html/article.ts')).reportFromPage(bytes, origin),
  mail: async (bytes, origin) => (await import('./mail.ts')).reportFromMail(bytes, origin),
  pdf: async (bytes, origin) => (await import('./pdf.ts')).reportFromPdf(bytes, origin),
};

/** Bytes of one document → its report. @throws UnreadableReport with the reason. */
export async function reportFromDocument(kind: DocumentKind, bytes: Uint8Array, origin: Origin): Promise<Report> {
  if (bytes.length === 0) throw new UnreadableReport('empty: the file holds no text');
  return READERS[kind](bytes, origin);
}
