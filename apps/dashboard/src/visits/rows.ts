import type { ShownDate } from '../format/dates.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { VisitRowPart } from '../queries/fragments.ts';
import { THEMES_IN_A_ROW } from '../thresholds.ts';
import { type PartyGroup, prepareParties } from './parties.ts';

/** A visit as a row of a table shows it. */
export interface VisitRow {
  key: string;
  href: string;
  date: ShownDate;
  /** First day, for sorting; null when it is not known. */
  start: string | null;
  leader: string | null;
  /** What the link to the visit says. */
  name: string;
  senders: PartyGroup[];
  hosts: PartyGroup[];
  /** The themes most stated, by name, and how many there are besides. */
  themes: string[];
  moreThemes: number;
  /** Statements by act. */
  acts: ReadonlyMap<string, number>;
  statements: number;
  sources: number;
}

/** Decides all that a row shows. */
export function prepareRow(visit: VisitRowPart, text: Messages): VisitRow {
  const { senders, hosts } = prepareParties(visit.parties, text.marks);
  const acts = new Map(visit.acts.map(({ act, statements }) => [act.code, statements]));
  return {
    key: keyOf(visit.id),
    href: pageOf.visit(visit.id),
    date: text.say.visitDate(visit),
    start: visit.start,
    leader: visit.leader?.name ?? null,
    name: visit.leader?.name ?? delegationOf(senders, text),
    senders,
    hosts,
    themes: visit.themes.slice(0, THEMES_IN_A_ROW).map(({ theme }) => theme.label),
    moreThemes: Math.max(0, visit.themes.length - THEMES_IN_A_ROW),
    acts,
    statements: [...acts.values()].reduce((sum, count) => sum + count, 0),
    sources: visit.reports.length,
  };
}

/** “5 localities” or “a delegation of Guangxi”, where no leader is named. */
function delegationOf(senders: readonly PartyGroup[], { marks, say }: Messages): string {
  const places = senders.flatMap((group) => group.places);
  const [only] = places;
  if (places.length > 1) return say.localities(places.length);
  if (!only) return marks.delegation;
  return only.code ? marks.delegationOf(only.name) : marks.nationalDelegation;
}

/** Columns by which visits can be sorted. */
export const SORTS = ['date', 'from', 'to', 'leader', 'statements', 'sources'] as const;
export type Sort = (typeof SORTS)[number];

/** A column and its direction, as addresses write it: `-date` is the latest first. */
export interface SortChoice {
  by: Sort;
  descending: boolean;
}

/** The order of lists unless another is asked for. */
export const NEWEST_FIRST: SortChoice = { by: 'date', descending: true };

/** Reads `sort` from an address; anything else than a column means the newest first. */
export function readSort(raw: string | readonly string[] | undefined): SortChoice {
  const text = typeof raw === 'string' ? raw : '';
  const by = SORTS.find((sort) => sort === text.replace(/^-/, ''));
  return by ? { by, descending: text.startsWith('-') } : NEWEST_FIRST;
}

/** A sort order as addresses write it. */
export const writeSort = ({ by, descending }: SortChoice): string => (descending ? `-${by}` : by);

/** Text columns start from A, figures and dates from the highest; a second press turns round. */
export const nextSort = (now: SortChoice, by: Sort): SortChoice =>
  now.by === by ? { by, descending: !now.descending } : { by, descending: !['from', 'to', 'leader'].includes(by) };

/** Sorts rows; where the column is empty they come last either way. Dates are left to the order of the list. */
export function sortRows(rows: readonly VisitRow[], { by, descending }: SortChoice): VisitRow[] {
  if (by === 'date') return [...rows];
  const key = KEYS[by];
  return [...rows].sort((a, b) => compare(key(a), key(b), descending));
}

const sortKey = (groups: readonly PartyGroup[]): string =>
  groups.flatMap(({ places }) => places.map(({ name }) => name)).join();

const KEYS: Readonly<Record<Exclude<Sort, 'date'>, (row: VisitRow) => string | number | null>> = {
  from: ({ senders }) => (senders.length ? sortKey(senders) : null),
  to: ({ hosts }) => (hosts.length ? sortKey(hosts) : null),
  leader: ({ leader }) => leader,
  statements: ({ statements }) => statements,
  sources: ({ sources }) => sources,
};

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi');
  return descending ? -order : order;
}
