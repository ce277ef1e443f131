import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Dataset, PrismaClient } from '@communique/db';
import type { Reader } from '../../context.ts';
import type { Format } from './formats.ts';
import type { Selection } from './table.ts';

/** Milliseconds that a whole file may take, however slowly it is fetched: so long it keeps a connection. */
const LONGEST = 15 * 60_000;
/** Milliseconds that a file may wait for a connection. */
const PATIENCE = 5_000;

/** A file on its way. */
export interface Opened {
  /** The data set that all of its rows are of. */
  dataset: Dataset;
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
export async function openFile(reader: PrismaClient, order: Order): Promise<Opened> {
  const body = new PassThrough();
  const gone = new AbortController();
  body.once('close', () => gone.abort());
  const begun = Promise.withResolvers<Dataset>();
  const write = async (tx: Reader): Promise<void> => {
    const dataset = await tx.dataset.findFirstOrThrow();
    const texts = textsOf(tx, order);
    const first = await texts.next();
    begun.resolve(dataset);
    for (let text = first; !text.done; text = await texts.next()) {
      if (gone.signal.aborted) return;
      if (!body.write(text.value)) await once(body, 'drain', { signal: gone.signal });
    }
    body.end();
  };
  const written = reader
    .$transaction(write, { isolationLevel: 'RepeatableRead', maxWait: PATIENCE, timeout: LONGEST })
    .catch((error: unknown) => {
      if (gone.signal.aborted) return;
      begun.reject(error);
      throw error;
    });
  written.catch(() => {}); // told through `begun` when nothing was opened
  return { dataset: await begun.promise, body, written };
}

async function* textsOf(reader: Reader, { selection, format, bom }: Order): AsyncGenerator<string> {
  let pending = format.begin(selection.columns, bom);
  let isFirst = true;
  for await (const rows of selection.pages(reader)) {
    yield pending + format.page(selection.columns, rows, isFirst);
    pending = '';
    isFirst &&= rows.length === 0;
  }
  yield pending + format.end();
}
