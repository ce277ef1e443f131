import { binOf } from '../charts/bins.ts';
import type { MatrixChart } from '../charts/chart.ts';
import { drawMatrix, type Matrix, type MatrixCell } from '../charts/layouts/matrix.ts';
import { addressOf } from '../filters/address.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import type { View } from '../frame/view.ts';
import { inPeriod } from '../periods/periods.ts';
import type { CoverageAnswer } from '../queries/coverage.ts';

/** Visits by month, a row a year from the first to the last that any visit is held of. */
export function coverageChart({ timeline }: CoverageAnswer, { dataset, text }: View): MatrixChart {
  const words = text.method.coverage;
  const counts = new Map(timeline.points.map(({ period, visits }) => [period, visits]));
  const held = [...counts.keys()].flatMap((period) => (period ? [Number(period.slice(0, 4))] : []));
  const [first, last] = [Math.min(...held), Math.max(...held)];
  const years = held.length ? Array.from({ length: last - first + 1 }, (_, index) => String(last - index)) : [];
  const columns = words.months.map((label, index) => ({ key: String(index + 1).padStart(2, '0'), label }));
  const linkOf = (period: string): string => addressOf('/visits', inPeriod(NO_FILTERS, period));
  const rows = years.map((year) => {
    const cells = columns.map(({ key, label }): MatrixCell | null => {
      const period = `${year}-${key}`;
      const count = counts.get(period) ?? 0;
      if (count === 0) return null;
      return { count, bin: binOf(count), label: words.cell(label, year, text.say.visits(count)), href: linkOf(period) };
    });
    const total = cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0);
    return { key: year, label: year, href: null, cells, total: { count: total, href: total ? linkOf(year) : null } };
  });
  const matrix: Matrix = {
    columnGroups: [{ key: 'months', label: words.heading, columns }],
    rowGroups: [{ key: 'years', label: '', colour: null, rows }],
    totalLabel: text.charts.total,
  };
  const cells = rows.flatMap(({ label, cells: all }) =>
    all.flatMap((cell, index) =>
      cell ? [{ row: [label, columns[index]?.label ?? '', cell.count], href: cell.href }] : [],
    ),
  );
  return {
    name: 'coverage',
    title: words.title(text.say.visits(dataset.visits), dataset.undatedVisits),
    subtitle: words.subtitle,
    notes: [
      words.gap,
      ...(dataset.undatedVisits ? [words.undated(text.say.visits(dataset.undatedVisits))] : []),
      ...(dataset.reportsNotRead ? [words.notRead(text.say.reports(dataset.reportsNotRead))] : []),
      words.online(dataset.onlineMeetings),
    ],
    figures: { columns: words.columns, rows: cells.map(({ row }) => row), links: cells.map(({ href }) => href) },
    draw: (width) => drawMatrix(matrix, width),
    matrix,
  };
}
