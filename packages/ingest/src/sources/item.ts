import type { Report } from '../model.ts';
import { UnreadableReport } from './decode.ts';

/** One text of a source: a report, or the reason why it could not be read. `id` names it within its source. */
export type SourceItem = { id: string; report: Report } | { id: string; error: string };

/** What is known of a document from outside itself: where it was found, and what the server or archive says of it. */
export interface Origin {
  /** The report's id: the file's name without extension, the address, or the place within an archive. */
  id: string;
  /** Where the document was fetched from; null for a file. */
  url: string | null;
  /** Character set that the carrier declares (HTTP `charset`, a MIME part's), or null. */
  charset: string | null;
}

/** Fields that a document's metadata gives about itself. */
export interface Metadata {
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
}

/** Reads one text as an item: a reason for not reading it becomes the item's error, so that the rest goes on. */
export async function itemOf(id: string, read: () => Report | Promise<Report>): Promise<SourceItem> {
  try {
    return { id, report: await read() };
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error;
    return { id, error: error.message };
  }
}
