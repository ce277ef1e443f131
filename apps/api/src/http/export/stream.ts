import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Format } from './formats/index.ts';
import type { Version } from './snapshot.ts';
import type { Selection, Source } from './table.ts';

/** A file on its way. */
export interface Opened {
  /** The data set that all of its rows are of. */
  dataset: Version;
  body: PassThrough;
  /** Settles when the last row is written, or its reader has gone; rejects when the file broke off. */
  written: Promise<void>;
}

/** What is to be written. */
export interface Order {
  selection: Selection;
  format: Format;
  bom: boolean;
}

/**
 * Starts a file. All rows are read in one transaction, so that they are of one moment; no more is read than is fetched.
 * @throws what reading the first page throws.
 */
export async function openFile(source: Source, { selection, format, bom }: Order): Promise<Opened> {
  const body = new PassThrough();
  const gone = new AbortController();
  body.once('close', () => gone.abort());
  const begun = Promise.withResolvers<Version>();
  const written = selection
    .read(source, async (version, pages) => {
      const pieces = format.write({ columns: selection.columns, pages: await started(pages), bom });
      begun.resolve(version);
      for await (const piece of pieces) {
        if (gone.signal.aborted) return;
        if (!body.write(piece)) await once(body, 'drain', { signal: gone.signal });
      }
      body.end();
    })
    .catch((error: unknown) => {
      if (gone.signal.aborted) return;
      begun.reject(error);
      throw error;
    });
  written.catch(() => {}); // told through `begun` when nothing was opened
  return { dataset: await begun.promise, body, written };
}

/** The same pages, the first of which has been read: what fails before it, fails before anything is answered. */
async function started<Page>(pages: AsyncIterable<Page>): Promise<AsyncIterable<Page>> {
  const iterator = pages[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  })();
}
