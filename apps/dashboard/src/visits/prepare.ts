import { addressOf, type View as Parameters } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import { byBinding } from '../marks/glyphs.ts';
import type { Messages } from '../messages/messages.ts';
import { SORTED_VISITS, VISIT_ROWS } from '../thresholds.ts';
import type { VisitsData } from './load.ts';
import {
  NEWEST_FIRST,
  nextSort,
  prepareRow,
  SORTS,
  type Sort,
  type SortChoice,
  sortRows,
  type VisitRow,
  writeSort,
} from './rows.ts';

/** The head of a column: where a press on it leads, and how it is sorted now. */
export interface ColumnHead {
  label: string;
  sorted: 'ascending' | 'descending' | null;
  /** Null where the list is too long to be sorted here. */
  href: string | null;
}

/** The table of visits, decided to the last word. */
export interface VisitTableData {
  total: number;
  subtitle: string;
  heads: Readonly<Record<Sort, ColumnHead>>;
  /** Acts that have a column: those of the rows where they all stand here, else every act. */
  acts: string[];
  dated: VisitRow[];
  /** Rows whose day is not known, set apart while the order is by date. */
  undated: VisitRow[];
  /** How many of those there are in the whole list. */
  undatedTotal: number;
  /** “Rows 1–42 of 42”. */
  range: string;
  next: string | null;
}

interface Asked {
  filters: Filters;
  sort: SortChoice;
  /** Which page of a list that is sorted here, from 1. */
  page: number;
  /** Parameters of the page that links keep. */
  params: Parameters;
  /** Codes of all acts. */
  acts: readonly string[];
  text: Messages;
}

/**
 * Decides order, groups, the rows of this page and links.
 * @param whole true where the list holds all visits: then any column sorts it.
 */
export function prepareTable({ answer: { visits, undated }, whole }: VisitsData, asked: Asked): VisitTableData {
  const { filters, params, text } = asked;
  const used: SortChoice = whole || asked.sort.by === 'date' ? asked.sort : NEWEST_FIRST;
  const sortable = visits.totalCount <= SORTED_VISITS;
  const sorted = sortRows(
    visits.nodes.map((visit) => prepareRow(visit, text)),
    used,
  );
  const from = whole ? Math.min((asked.page - 1) * VISIT_ROWS, Math.max(0, sorted.length - 1)) : 0;
  const rows = whole ? sorted.slice(from, from + VISIT_ROWS) : sorted;
  const byDate = used.by === 'date';
  const kept = { ...params, sort: writeSort(used) };
  const next = whole
    ? from + VISIT_ROWS < sorted.length
      ? { page: String(asked.page + 1) }
      : null
    : visits.pageInfo.hasNextPage
      ? { after: visits.pageInfo.endCursor }
      : null;
  return {
    total: visits.totalCount,
    subtitle: subtitleOf(used, sortable, filters, undated.totalCount, text),
    heads: headsOf(filters, used, sortable, params, text),
    acts: [...(rows.length === visits.totalCount ? actsOf(rows) : asked.acts)].sort(byBinding),
    dated: byDate ? rows.filter((row) => row.start) : rows,
    undated: byDate ? rows.filter((row) => !row.start) : [],
    undatedTotal: undated.totalCount,
    range: rangeOf(rows.length, from, visits.totalCount, whole, text),
    next: next ? addressOf('/visits', filters, { ...kept, ...next }) : null,
  };
}

const actsOf = (rows: readonly VisitRow[]): Set<string> => new Set(rows.flatMap((row) => [...row.acts.keys()]));

function rangeOf(rows: number, from: number, total: number, whole: boolean, { say, visits: words }: Messages): string {
  if (rows === total) return words.all(rows);
  return whole ? words.some(say.count(from + 1), say.count(from + rows), say.count(total)) : words.few(rows, total);
}

function subtitleOf(
  sort: SortChoice,
  sortable: boolean,
  filters: Filters,
  undated: number,
  { say, visits: words }: Messages,
): string {
  const byDate = sort.descending ? words.order.newest : words.order.oldest;
  const order = sort.by === 'date' ? byDate : words.order.by(words.names[sort.by] ?? sort.by);
  const aside = filters.from || filters.to ? words.outside(undated) : words.atEnd(undated);
  const parts = [order, undated > 0 && sort.by === 'date' && filters.undated !== 'only' ? aside : null];
  return `${parts.filter(Boolean).join('; ')}.${sortable ? '' : words.limit(say.count(SORTED_VISITS))}`;
}

function headsOf(
  filters: Filters,
  sort: SortChoice,
  sortable: boolean,
  params: Parameters,
  { visits: { names } }: Messages,
): Record<Sort, ColumnHead> {
  const head = (by: Sort): ColumnHead => ({
    label: names[by] ?? by,
    sorted: sort.by === by ? (sort.descending ? 'descending' : 'ascending') : null,
    href:
      sortable || by === 'date'
        ? addressOf('/visits', filters, { ...params, sort: writeSort(nextSort(sort, by)) })
        : null,
  });
  return Object.fromEntries(SORTS.map((by) => [by, head(by)])) as Record<Sort, ColumnHead>;
}
