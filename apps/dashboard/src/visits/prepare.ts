import { addressOf } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import { counted } from '../format/words.ts';
import { byBinding } from '../marks/glyphs.ts';
import type { VisitsAnswer } from '../queries/visits.ts';
import { nextSort, prepareRow, SORTS, type Sort, type SortChoice, sortRows, type VisitRow, writeSort } from './rows.ts';

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
  acts: string[];
  dated: VisitRow[];
  /** Rows whose day is not known, set apart while the order is by date. */
  undated: VisitRow[];
  /** “Rows 1–42 of 42”. */
  range: string;
  next: string | null;
}

const LABELS: Readonly<Record<Sort, string>> = {
  date: 'Date',
  from: 'From',
  to: 'To',
  leader: 'Leader',
  statements: 'Statements',
  sources: 'Sources',
};

/** Decides order, groups and links. Lists longer than one page can be sorted by date only, which the API does. */
export function prepareTable({ visits, undated }: VisitsAnswer, filters: Filters, sort: SortChoice): VisitTableData {
  const whole = visits.totalCount === visits.nodes.length;
  const used: SortChoice = whole || sort.by === 'date' ? sort : { by: 'date', descending: true };
  const rows = sortRows(visits.nodes.map(prepareRow), used);
  const byDate = used.by === 'date';
  const acts = [...new Set(rows.flatMap((row) => [...row.acts.keys()]))].sort(byBinding);
  return {
    total: visits.totalCount,
    subtitle: subtitleOf(used, whole, filters, undated.totalCount),
    heads: headsOf(filters, used, whole),
    acts,
    dated: byDate ? rows.filter((row) => row.start) : rows,
    undated: byDate ? rows.filter((row) => !row.start) : [],
    range: whole
      ? `${counted(rows.length, 'row')}, all shown`
      : `${counted(rows.length, 'row')} of ${visits.totalCount}`,
    next: visits.pageInfo.hasNextPage
      ? addressOf('/visits', filters, { sort: writeSort(used), after: visits.pageInfo.endCursor })
      : null,
  };
}

function subtitleOf(sort: SortChoice, whole: boolean, filters: Filters, undated: number): string {
  const order =
    sort.by === 'date' ? (sort.descending ? 'Newest first' : 'Oldest first') : `By ${LABELS[sort.by].toLowerCase()}`;
  const ranged = Boolean(filters.from || filters.to);
  const aside = ranged
    ? `${counted(undated, 'undated visit')} that would fit ${undated === 1 ? 'lies' : 'lie'} outside any range of dates`
    : `${undated} without a full date stand at the end`;
  const parts = [order, undated > 0 && sort.by === 'date' && filters.undated !== 'only' ? aside : null];
  const limit = whole ? '' : ' Lists of more than 100 visits are sorted by date only.';
  return `${parts.filter(Boolean).join('; ')}.${limit}`;
}

function headsOf(filters: Filters, sort: SortChoice, whole: boolean): Record<Sort, ColumnHead> {
  const head = (by: Sort): ColumnHead => ({
    label: LABELS[by],
    sorted: sort.by === by ? (sort.descending ? 'descending' : 'ascending') : null,
    href: whole || by === 'date' ? addressOf('/visits', filters, { sort: writeSort(nextSort(sort, by)) }) : null,
  });
  return Object.fromEntries(SORTS.map((by) => [by, head(by)])) as Record<Sort, ColumnHead>;
}
