import { UnreadableReport } from './decode.ts';
import type { PoliteFetcher } from './fetching/polite.ts';
import { idOfFile, listReportFiles, readReportFile } from './files.ts';
import { isContainer, itemsOfContainer } from './formats/containers.ts';
import type { ColumnMap } from './formats/row.ts';
import type { SourceItem } from './item.ts';

/** True for what is an address and not a path. */
export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

export interface CollectOptions {
  columns?: ColumnMap | undefined;
  /** Fetches addresses; without one an address is an item with an error. */
  fetcher?: PoliteFetcher | undefined;
}

/** An item, and where it comes from: a path, a place within a container, or an address. */
export type CollectedItem = SourceItem & { source: string };

/**
 * Paths and addresses → all reports in them, one after the other, in memory of one report: text files, folders of them,
 * pages, PDF and mail; JSON lines, ninjs, CSV, WARC and zip; feeds and sitemaps. What can't be read is an item with its
 * reason, and the rest goes on.
 */
export async function* collect(
  sources: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<CollectedItem> {
  for (const source of sources) {
    if (isAddress(source)) {
      yield* itemsOfAddress(source, options.fetcher);
      continue;
    }
    for (const path of await listReportFiles([source])) yield* itemsOfFile(path, options.columns);
  }
}

async function* itemsOfAddress(address: string, fetcher?: PoliteFetcher): AsyncGenerator<CollectedItem> {
  if (!fetcher) {
    yield { id: address, source: address, error: 'addresses are not fetched here; save the page and give the file' };
    return;
  }
  const addresses = await import('./addresses.ts');
  for await (const item of addresses.itemsOfAddress(address, fetcher)) yield { ...item, source: item.id };
}

async function* itemsOfFile(path: string, columns: ColumnMap = {}): AsyncGenerator<CollectedItem> {
  const id = idOfFile(path);
  try {
    if (!isContainer(path)) yield { id, source: path, report: await readReportFile(path) };
    else
      for await (const item of itemsOfContainer(path, id, columns))
        yield { ...item, source: item.id === id ? path : `${path} (${item.id})` };
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error;
    yield { id, source: path, error: error.message };
  }
}
