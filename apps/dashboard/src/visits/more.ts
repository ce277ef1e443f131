'use server';

import type { LongPage } from './long/rows.ts';
import { loadTable } from './table.ts';
import { longRows } from './VisitCells.tsx';

/**
 * The rows of the page of visits at an address of this site, as that page would show them. It reads what every reader
 * may read, and nothing but the parameters of the address is used.
 * @returns null where the API does not answer.
 */
export async function moreVisits(address: string): Promise<LongPage | null> {
  const { searchParams } = new URL(String(address), 'http://site.invalid');
  const loaded = await loadTable(Object.fromEntries(searchParams));
  if (!loaded.ok) return null;
  const { table, columns, view } = loaded.data;
  return { rows: longRows(table, columns, view.text.visits), next: table.next };
}
