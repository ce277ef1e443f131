import type { SearchParams } from '../filters/parameters.ts';
import { loadView, single, type View } from '../frame/view.ts';
import type { Outcome } from '../queries/request.ts';
import { type Column, readColumns } from './columns.ts';
import { loadVisits } from './load.ts';
import { prepareTable, type VisitTableData } from './prepare.ts';
import { NEWEST_FIRST, readSort } from './rows.ts';

/** A page of the list of visits, decided, and the view that it belongs to. */
export interface LoadedTable {
  view: View;
  table: VisitTableData;
  columns: ReadonlySet<Column>;
  /** Whether it stands along a timeline. */
  onLine: boolean;
}

/** Fetches and decides the list of visits that an address names. */
export async function loadTable(params: SearchParams): Promise<Outcome<LoadedTable>> {
  const loaded = await loadView('/visits', params);
  if (!loaded.ok) return loaded;
  const view = loaded.data;
  const onLine = single(params, 'view') === 'timeline';
  const sort = onLine ? NEWEST_FIRST : readSort(params.sort);
  const outcome = await loadVisits(view, sort, single(params, 'after'));
  if (!outcome.ok) return outcome;
  const columns = single(params, 'columns');
  const page = Math.max(1, Math.floor(Number(single(params, 'page')) || 1));
  const kept = { view: onLine ? 'timeline' : null, columns };
  const { filters, vocabulary, text } = view;
  const acts = vocabulary.acts.map(({ code }) => code);
  const table = prepareTable(outcome.data, { filters, sort, page, params: kept, acts, text });
  return { ok: true, data: { view, table, columns: readColumns(columns), onLine } };
}
