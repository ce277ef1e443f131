import { formatsOf } from './formats/index.ts';
import type { Version } from './snapshot.ts';
import type { Selection, Table } from './table.ts';

/** What a file of metadata rests on. */
export interface Described {
  table: Table;
  selection: Selection;
  dataset: Version;
  rowCount: number;
  /** The address of the metadata. */
  url: URL;
  licence: string | null;
}

const RIGHTS =
  'Quoted words are those of the publishers named in each row. Names of countries and first-level units follow Unicode CLDR. IPTC, CAMEO and PLOVER codes are mapped by this data set and are not endorsed by their owners.';

const CSV_NOTE =
  'CSV is UTF-8 after RFC 4180, lists are parted by "; ". A cell that would begin with = + - @, a tab or a return has an apostrophe before it, so that spreadsheets take it for text; the other formats hold all values as they are.';

/** What a reader must know to use and cite a file. */
export function metadataOf({ table, selection, dataset, rowCount, url, licence }: Described): object {
  const filters = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name).join(';')]),
  );
  const changed = dataset.changedAt.toISOString();
  const address = (extension: string): string => `${url.origin}/export/${table.name}.${extension}${url.search}`;
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    citation: `Communiqué, ${table.title}, data set version ${dataset.version} of ${changed.slice(0, 10)}, ${address('csv')}`,
    licence,
    rights: RIGHTS,
    filters,
    rowCount,
    datasetVersion: dataset.version,
    generatedAt: changed,
    notes: [CSV_NOTE, 'Rows are in the order of their ids; all rows of a file are of one moment.'],
    columns: selection.columns.map(({ name, type, description }) => ({ name, type, description })),
    files: formatsOf(table).map(({ extension, contentType }) => ({ contentType, url: address(extension) })),
  };
}
