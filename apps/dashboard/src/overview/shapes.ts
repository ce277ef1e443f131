import type { Matrix } from '../charts/layouts/matrix.ts';
import type { Panel } from '../charts/layouts/panels.ts';
import type { Messages } from '../messages/messages.ts';
import type { Heatmap } from './heatmap.ts';
import type { YearChart } from './years.ts';

/** The heatmap as a matrix, for files and embedded views. */
export const heatmapMatrix = ({ columns, groups }: Heatmap, { overview }: Messages): Matrix => ({
  columnGroups: columns.countries.map(({ code, name, columns: places }) => ({
    key: code,
    label: name,
    columns: places.map((place) => ({ key: place.key, label: place.name, italic: place.national, href: place.href })),
  })),
  rowGroups: groups.map(({ code, label, rows }) => ({
    key: code,
    label,
    colour: `var(--g-${code})`,
    rows: rows.map((row) => ({
      key: row.code,
      label: row.label,
      href: row.href,
      cells: row.cells,
      total: { count: row.total, href: row.total ? row.href : null },
    })),
  })),
  totalLabel: overview.heatmap.total,
});

/** The small multiples as panels, for files and embedded views. */
export const yearPanels = ({ panels }: YearChart, { overview: { years }, say }: Messages): Panel[] =>
  panels.map(({ code, label, total, ownScale, colour, max, points, undated }) => ({
    key: code,
    label,
    detail: `${say.count(total)}${ownScale ? years.ownScale : ''}`,
    colour,
    max,
    points: points.map(({ year, count, href }) => ({
      period: String(year),
      count,
      href,
      label: `${label}, ${year}: ${count ?? 0}`,
    })),
    undated: undated
      ? {
          count: undated.count,
          href: undated.count ? undated.href : null,
          label: `${label}, ${years.notKnown}: ${undated.count}`,
        }
      : null,
  }));
