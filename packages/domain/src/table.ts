import { readFileSync } from 'node:fs';

/** One row of a table: its cells by column name. A cell that the row lacks is undefined, an empty one is ''. */
export type Row = Readonly<Record<string, string | undefined>>;

const folder = new URL('../data/', import.meta.url);

/** Reads a tab-separated table of the data folder; its first line names the columns, and `#` lines are comments. */
export function readTable(file: string): Row[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  const rows: Row[] = [];
  let columns: string[] | null = null;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (columns === null) columns = cells;
    else {
      const row: Record<string, string | undefined> = {};
      for (let i = 0; i < columns.length; i++) row[columns[i] ?? ''] = cells[i];
      rows.push(row);
    }
  }
  return rows;
}

/** The values of a cell that holds a list separated by semicolons. */
export const list = (cell: string | undefined): string[] => (cell ? cell.split(';').filter(Boolean) : []);
