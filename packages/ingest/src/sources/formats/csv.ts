import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { UnreadableReport } from '../decode.ts';
import { itemOf, type SourceItem } from '../item.ts';
import { type ColumnMap, reportFromRow } from './row.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough of a table to hold its header line, bytes. */
const HEAD_BYTES = 8192;

/**
 * A CSV or TSV table with a header line → a report a row, in memory of one row; a row without text is named and the
 * rest goes on.
 * @throws UnreadableReport when the table itself is broken.
 */
export async function* itemsOfCsv(path: string, id: string, map: ColumnMap = {}): AsyncGenerator<SourceItem> {
  const delimiter = await delimiterOf(path);
  const options = { bom: true, columns: true, delimiter, relax_column_count: true, skip_empty_lines: true } as const;
  const rows = createReadStream(path).pipe(parse(options));
  let number = 1;
  try {
    for await (const row of rows as AsyncIterable<Record<string, string>>) {
      number++;
      const rowId = `${id}#${number}`;
      yield itemOf(rowId, () => reportFromRow(row, rowId, map));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))) throw error;
    throw new UnreadableReport(`not a valid table after row ${number} (${error.message})`);
  }
}

/** The delimiter that parts the header line most often. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [head = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
    const count = (mark: string) => head.split(mark).length;
    return DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
  } finally {
    await file.close();
  }
}
