import { type Filters, narrow } from '../filters/filters.ts';
import type { Problem } from '../filters/parameters.ts';
import { atPlace } from '../filters/place.ts';
import type { Messages } from '../messages/messages.ts';
import type { Cell, Heatmap, Row } from './heatmap.ts';

/** The cell whose statements stand beside the heatmap. */
export interface Selected {
  cell: Cell;
  /** “Border management, Quảng Ninh”. */
  title: string;
  row: string;
  column: string;
  filters: Filters;
  /** True when the address names it; false for the highest cell, taken when it names none. */
  chosen: boolean;
}

/**
 * The cell that an address names, else the highest one of a locality.
 * @returns null where the heatmap is empty; a problem where the address names a cell that is not drawn.
 */
export function selectCell(
  heatmap: Heatmap,
  filters: Filters,
  wanted: string | null,
  words: Messages['overview']['heatmap'],
): { selected: Selected | null; problem: Problem | null } {
  const all = cellsOf(heatmap, words);
  const named = wanted ? all.find(({ cell }) => cell.id === wanted) : undefined;
  if (named) return { selected: selectedOf(named, filters, true), problem: null };
  const [highest] = all.filter(({ national }) => !national).sort((a, b) => b.cell.count - a.cell.count);
  return {
    selected: highest ? selectedOf(highest, filters, false) : null,
    problem: wanted
      ? {
          parameter: 'cell',
          raw: wanted,
          reason: words.noCell[0],
          advice: words.noCell[1],
        }
      : null,
  };
}

interface Placed {
  cell: Cell;
  row: Row;
  column: string;
  place: string;
  national: boolean;
}

function cellsOf({ groups, columns }: Heatmap, words: Messages['overview']['heatmap']): Placed[] {
  const flat = columns.countries.flatMap((country) => country.columns);
  return groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const column = flat[index];
        if (!cell || !column) return [];
        const place = column.national ? words.nationalOf(column.name, column.country) : column.name;
        return [{ cell, row, column: column.key, place, national: column.national }];
      }),
    ),
  );
}

const selectedOf = ({ cell, row, column, place }: Placed, filters: Filters, chosen: boolean): Selected => ({
  cell,
  title: `${row.label}, ${place}`,
  row: row.code,
  column,
  filters: atPlace({ ...filters, theme: narrow(filters.theme, row.code) }, column),
  chosen,
});
