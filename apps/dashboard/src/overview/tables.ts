import type { Figures } from '../format/csv.ts';
import type { Messages } from '../messages/messages.ts';
import type { ActChart } from './acts.ts';
import type { Heatmap } from './heatmap.ts';
import type { YearChart } from './years.ts';

/** The figures of the heatmap: a row a theme and place with a statement. */
export function heatmapFigures({ groups, columns }: Heatmap, { overview: { heatmap } }: Messages): Figures {
  const flat = columns.countries.flatMap(({ name, columns: places }) =>
    places.map((place) => ({ country: name, place: place.name })),
  );
  return {
    columns: heatmap.columns,
    rows: groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        row.cells.flatMap((cell, index) => {
          const at = flat[index];
          return cell && at ? [[group.label, row.label, at.country, at.place, cell.count]] : [];
        }),
      ),
    ),
    links: groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.href] : []))),
    ),
  };
}

/** The figures of the small multiples: an empty count where nothing of a year is held. */
export const yearFigures = ({ panels }: YearChart, { overview: { years } }: Messages): Figures => ({
  columns: years.columns,
  rows: panels.flatMap(({ label, points, undated }) => [
    ...points.map(({ year, count }) => [label, String(year), count]),
    ...(undated ? [[label, years.notKnown, undated.count]] : []),
  ]),
  links: panels.flatMap(({ points, undated }) => [
    ...points.map(({ href }) => href),
    ...(undated ? [undated.count ? undated.href : null] : []),
  ]),
});

/** The figures of acts by side. */
export const actFigures = ({ sides, rows }: ActChart, { overview, acts }: Messages): Figures => ({
  columns: overview.acts.columns,
  rows: rows.flatMap(({ act, cells }) =>
    cells.map(({ count }, index) => [acts.words[act] ?? act, sides[index]?.name ?? '', count]),
  ),
  links: rows.flatMap(({ cells }) => cells.map(({ href }) => href)),
});
