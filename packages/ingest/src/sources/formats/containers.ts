import { itemOf, type SourceItem } from '../item.ts';
import { documentKindOf, reportFromDocument } from './document.ts';
import type { ColumnMap } from './row.ts';

/** Reads a file with many reports, one after the other. */
type ContainerReader = (path: string, id: string, map: ColumnMap) => AsyncIterable<SourceItem>;

/** The libraries are loaded with the first container of their kind: most runs read plain text alone. */
const READERS: readonly { name: RegExp; read: ContainerReader }[] = [
  {
    name: /\.(?:jsonl|ndjson)$/i,
    read: async function* (path, id, map) {
      yield* (await import('./json.ts')).itemsOfJsonLines(path, id, map);
    },
  },
  {
    name: /\.json$/i,
    read: async function* (path, id, map) {
      yield* (await import('./json.ts')).itemsOfJson(path, id, map);
    },
  },
  {
    name: /\.(?:csv|tsv)$/i,
    read: async function* (path, id, map) {
      yield* (await import('./csv.ts')).itemsOfCsv(path, id, map);
    },
  },
  { name: /\.warc(?:\.gz)?$/i, read: itemsOfWarc },
  { name: /\.zip$/i, read: itemsOfZip },
];

/** True for the name of a file that may hold many reports. */
export const isContainer = (name: string): boolean => READERS.some((known) => known.name.test(name));

/**
 * The reports in a container, one after the other; what can't be read is an item with its reason and the rest goes on.
 * @throws UnreadableReport when the container itself is broken, RangeError for a file that is none.
 */
export function itemsOfContainer(path: string, id: string, map: ColumnMap = {}): AsyncIterable<SourceItem> {
  const known = READERS.find(({ name }) => name.test(path));
  if (!known) throw new RangeError(`${path} is no container`);
  return known.read(path, id, map);
}

async function* itemsOfWarc(path: string, id: string): AsyncGenerator<SourceItem> {
  const { pagesOfWarc } = await import('./warc.ts');
  for await (const page of pagesOfWarc(path, id))
    yield 'error' in page ? page : itemOf(page.origin.id, () => reportFromDocument('page', page.bytes, page.origin));
}

async function* itemsOfZip(path: string, id: string): AsyncGenerator<SourceItem> {
  const { entriesOfZip } = await import('./zip.ts');
  for await (const entry of entriesOfZip(path)) {
    const kind = documentKindOf(entry.name);
    const entryId = `${id}/${entry.name.replace(/\.[^./]+$/, '')}`;
    const origin = { id: entryId, url: null, charset: null };
    if (kind) yield itemOf(entryId, async () => reportFromDocument(kind, await entry.read(), origin));
  }
}
