import type { Report } from '../model.ts';
import { UnreadableReport } from './decode.ts';
import type { PoliteFetcher } from './fetching/polite.ts';
import { idOfFile } from './files.ts';
import { documentKindOf, reportFromDocument } from './formats/document.ts';
import { reportFromText } from './report.ts';

/** One report: as a text under a name, at an address, or as the bytes of a file. */
export type SingleSource = { text: string; id: string } | { url: string } | { name: string; bytes: Uint8Array };

/** What is no report alone. */
const LISTS = 'it is a feed or a list of articles; have it asked as a feed instead';

/**
 * Reads one report from where it is. The fetcher is asked for when there is an address.
 * @throws UnreadableReport for what holds no single report, FetchFailure for what cannot be fetched.
 */
export async function readSource(source: SingleSource, fetcher: () => Promise<PoliteFetcher>): Promise<Report> {
  if ('text' in source) {
    if (!source.text.trim()) throw new UnreadableReport('empty: there is no text');
    if (source.text.includes('\0')) throw new UnreadableReport('not text: it holds signs that no text has');
    return reportFromText(source.id, source.text);
  }
  if ('name' in source) {
    const kind = documentKindOf(source.name);
    if (!kind) throw new UnreadableReport('give a .txt, .md, .html, .eml or .pdf file');
    return reportFromDocument(kind, source.bytes, { id: idOfFile(source.name), url: null, charset: null });
  }
  const { readAddress } = await import('./addresses.ts');
  const found = await readAddress(source.url, await fetcher());
  if (found.kind !== 'report') throw new UnreadableReport(LISTS);
  if ('error' in found.item) throw new UnreadableReport(found.item.error);
  return found.item.report;
}
