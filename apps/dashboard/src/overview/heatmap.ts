import { binOf } from '../charts/bins.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { atPlace, keyOfPlace } from '../filters/place.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';
import type { OverviewAnswer } from '../queries/overview.ts';
import { type Column, type Columns, prepareColumns } from './places.ts';

/** A figure of the heatmap and the list that it opens. */
export interface Cell {
  count: number;
  bin: number | null;
  /** “Trade, Guangxi: 4 statements”. */
  label: string;
  /** The list of these statements. */
  href: string;
  /** Which cell it is, in addresses. */
  id: string;
}

/** A theme or group of themes over all columns; null where nothing was stated. */
export interface Row {
  code: string;
  label: string;
  cells: (Cell | null)[];
  /** Statements of the row, each once, whatever the columns say. */
  total: number;
  href: string;
}

export interface Heatmap {
  title: string;
  subtitle: string;
  columns: Columns;
  /** Themes under their groups. */
  groups: { code: string; label: string; rows: Row[] }[];
  /** The same by group, for narrow screens. */
  byGroup: Row[];
  /** What was left out, or that all is shown. */
  scope: string;
}

/** Decides the whole heatmap: themes × localities on a wide screen, groups × localities on a narrow one. */
export function prepareHeatmap(
  answer: OverviewAnswer,
  filters: Filters,
  vocabulary: Vocabulary,
  text: Messages,
): Heatmap {
  const words = text.overview.heatmap;
  const columns = prepareColumns(answer.localities, filters, text.marks.nationalBodies);
  const flat = columns.countries.flatMap((country) => country.columns);
  const counts = countsBy(answer.cells, ({ theme }) => theme.code);
  const groupCounts = countsBy(answer.groupCells, ({ themeGroup }) => themeGroup.code);
  const totals = new Map(answer.themes.map(({ theme, statements }) => [theme.code, statements]));
  const groupTotals = new Map(answer.groups.map(({ themeGroup, statements }) => [themeGroup.code, statements]));
  const asked = askedThemes(filters, vocabulary);
  const groups = vocabulary.groups
    .map((group) => ({
      code: group.code,
      label: group.label,
      rows: group.themes
        .filter(({ code }) => asked.has(code))
        .map((theme) => rowOf(theme, 'theme', totals.get(theme.code) ?? 0, flat, counts, filters, text))
        .sort((a, b) => b.total - a.total),
    }))
    .filter(({ rows }) => rows.length > 0);
  const shownGroups = vocabulary.groups.filter(({ code }) => groups.some((group) => group.code === code));
  const rows = groups.flatMap((group) => group.rows);
  return {
    title: titleOf(rows, words),
    subtitle: words.subtitle,
    columns,
    groups,
    byGroup: shownGroups.map((group) =>
      rowOf(group, 'group', groupTotals.get(group.code) ?? 0, flat, groupCounts, filters, text),
    ),
    scope: words.scope(rows.length, vocabulary.groups.flatMap(({ themes }) => themes).length, scopeOf(columns, text)),
  };
}

/** The themes of the rows: those asked for, or all. */
function askedThemes(filters: Filters, vocabulary: Vocabulary): ReadonlySet<string> {
  const [themes] = filters.theme;
  if (themes) return new Set(themes);
  const [codes] = filters.group;
  const groups = codes ? vocabulary.groups.filter(({ code }) => codes.includes(code)) : vocabulary.groups;
  return new Set(groups.flatMap((group) => group.themes.map(({ code }) => code)));
}

function rowOf(
  { code, label }: { code: string; label: string },
  list: 'theme' | 'group',
  total: number,
  columns: readonly Column[],
  counts: ReadonlyMap<string, number>,
  filters: Filters,
  { say, overview: { heatmap: words } }: Messages,
): Row {
  const narrowed = { ...filters, [list]: narrow(filters[list], code) };
  return {
    code,
    label,
    total,
    href: addressOf('/statements', narrowed),
    cells: columns.map((column) => {
      const count = counts.get(`${code} ${column.key}`) ?? 0;
      if (count === 0) return null;
      const place = column.national ? words.nationalOf(column.name, column.country) : column.name;
      return {
        count,
        bin: binOf(count),
        label: words.cell(label, place, say.statements(count)),
        href: addressOf('/statements', atPlace(narrowed, column.key)),
        id: `${code},${column.key}`,
      };
    }),
  };
}

function countsBy<T extends OverviewAnswer['cells'][number] | OverviewAnswer['groupCells'][number]>(
  cells: readonly T[],
  rowOf: (cell: T) => string,
): ReadonlyMap<string, number> {
  return new Map(cells.map((cell) => [`${rowOf(cell)} ${keyOfPlace(cell)}`, cell.statements]));
}

/** The finding: the themes stated most, as many as stand clear of the next. */
function titleOf(rows: readonly Row[], words: Messages['overview']['heatmap']): string {
  const ranked = rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const [first] = ranked;
  if (!first) return words.none;
  const top = ranked.filter(({ total }, index) => index < 3 && total > (ranked[3]?.total ?? 0));
  const named = top.length ? top : ranked.filter(({ total }) => total === first.total).slice(0, 3);
  return words.title(named.map(({ label }) => label));
}

function scopeOf({ shown, total }: Columns, { say, overview: { heatmap: words } }: Messages): string {
  const all = say.localities(total);
  return shown === total ? words.allPlaces(all) : words.somePlaces(shown, all);
}
