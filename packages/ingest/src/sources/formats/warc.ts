import { createReadStream } from 'node:fs';
import { WARCParser, type WARCRecord } from 'warcio';
import { MAX_REPORT_BYTES, UnreadableReport } from '../decode.ts';
import type { Origin } from '../item.ts';
import { charsetOf, mediaTypeOf } from '../media-type.ts';

/** A page kept in a web archive. */
export interface ArchivedPage {
  bytes: Uint8Array;
  origin: Origin;
}

/** A page of the archive, or why it can't be read. */
export type WarcItem = ArchivedPage | { id: string; error: string };

/**
 * The HTML pages (status 200) of a WARC or WARC.gz archive, as of Common Crawl's CC-NEWS, one after the other in memory
 * of one page. Other records are passed over.
 * @throws UnreadableReport for what is no WARC.
 */
export async function* pagesOfWarc(path: string, id: string): AsyncGenerator<WarcItem> {
  let isWarc = false;
  try {
    for await (const record of new WARCParser(createReadStream(path))) {
      isWarc ||= record.warcHeaders.statusline.startsWith('WARC/');
      if (isPage(record)) yield await readPage(record, id);
    }
  } catch (error) {
    throw new UnreadableReport(
      `the WARC archive can't be read further (${error instanceof Error ? error.message : error})`,
    );
  }
  if (!isWarc) throw new UnreadableReport('not a WARC archive');
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' || record.httpHeaders?.statusCode !== 200) return false;
  const type = mediaTypeOf(record.httpHeaders.headers.get('content-type'));
  return type === 'text/html' || type === 'application/xhtml+xml';
}

async function readPage(record: WARCRecord, id: string): Promise<WarcItem> {
  const url = record.warcTargetURI ?? null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_REPORT_BYTES) return { id: url ?? id, error: `too large: more than ${MAX_REPORT_BYTES / 1e6} MB` };
    parts.push(chunk);
  }
  const charset = charsetOf(record.httpHeaders?.headers.get('content-type') ?? null);
  return { bytes: Buffer.concat(parts), origin: { id: url ?? id, url, charset } };
}
