import { on } from 'node:events';
import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { MAX_REPORT_BYTES, UnreadableReport } from '../decode.ts';

/** Most entries that are read of one archive. */
const MOST_ENTRIES = 100_000;
/** What an entry may grow by when unpacked; text shrinks to about a third, at most a tenth. */
const MOST_RATIO = 100;
/** Below this size, in bytes, a high ratio does no harm. */
const SMALL = 1_000_000;

/** One file of an archive; reading it may fail with a reason. */
export interface ZipEntry {
  /** Path within the archive; never absolute, never with `..`. */
  name: string;
  read: () => Promise<Uint8Array>;
}

/**
 * The files of a zip archive, one after the other, folders and hidden files passed over. Nothing is written anywhere.
 * @throws UnreadableReport for what is no zip archive, or one whose paths leave it.
 */
export async function* entriesOfZip(path: string): AsyncGenerator<ZipEntry> {
  const zip = await open(path);
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new UnreadableReport(`the archive has ${zip.entryCount} entries, the limit is ${MOST_ENTRIES}; split it`);
    zip.readEntry();
    for await (const [entry] of on(zip, 'entry', { close: ['end'] }) as AsyncIterable<[yauzl.Entry]>) {
      const name = posix.normalize(entry.fileName);
      const isHidden = name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
      if (!name.endsWith('/') && !isHidden) yield { name, read: () => readEntry(zip, entry) };
      zip.readEntry();
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    zip.close();
  }
}

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

const openEntry = (zip: yauzl.ZipFile, entry: yauzl.Entry) =>
  promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > MAX_REPORT_BYTES)
    throw new UnreadableReport(`too large: ${(uncompressedSize / 1e6).toFixed(1)} MB unpacked`);
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO)
    throw new UnreadableReport('the archive unpacks to more than a hundred times its size, as only attacks do');
  try {
    return await buffer(await openEntry(zip, entry));
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function open(path: string): Promise<yauzl.ZipFile> {
  try {
    return await openZip(path, {
      autoClose: false,
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): UnreadableReport {
  if (error instanceof UnreadableReport) return error;
  return new UnreadableReport(`the zip archive can't be read (${error instanceof Error ? error.message : error})`);
}
