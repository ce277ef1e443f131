import type { Column } from '../column.ts';
import type { Line } from '../table.ts';

/** What a file is written from. */
export interface Writing {
  columns: readonly Column[];
  pages: AsyncIterable<readonly Line[]>;
  /** Whether CSV begins with a byte order mark. */
  bom: boolean;
}

/** How rows are written. */
export interface Format {
  extension: 'csv' | 'json' | 'ndjson' | 'parquet' | 'jsonld';
  contentType: string;
  /** Tables that can be written so; all when it names none. */
  tables?: readonly string[];
  /** The file in pieces: none is made before the one before it was taken. */
  write(writing: Writing): AsyncGenerator<string | Uint8Array>;
}

/** A row as an object, by the names of its columns. */
export const objectOf = (columns: readonly Column[], line: Line): Record<string, Line[number]> =>
  Object.fromEntries(columns.map(({ name }, index) => [name, line[index] ?? null]));
