import { binOf } from '../charts/bins.ts';
import type { MatrixChart } from '../charts/chart.ts';
import { drawMatrix, type Matrix } from '../charts/layouts/matrix.ts';
import type { View } from '../frame/view.ts';
import type { CoverageAnswer, PublisherYear } from '../queries/coverage.ts';
import { PUBLISHERS_SHOWN } from '../thresholds.ts';

const UNKNOWN = '';
/** A publisher of a smaller share, in per cent, leads nothing. */
const LEADING_SHARE = 10;

/** Reports by publisher and year of publication. They open no list: reports have none of their own. */
export function sourcesChart({ publisherCounts }: CoverageAnswer, { text }: View): MatrixChart {
  const words = text.method.sources;
  const byPublisher = [...Map.groupBy(publisherCounts, ({ publisher }) => publisher ?? UNKNOWN)]
    .map(([publisher, own]) => ({ publisher, own, count: totalOf(own) }))
    .sort((a, b) => b.count - a.count || a.publisher.localeCompare(b.publisher));
  const shown = byPublisher.slice(0, PUBLISHERS_SHOWN);
  const yearOf = ({ year }: PublisherYear): string => (year === null ? UNKNOWN : String(year));
  const years = [...new Set(shown.flatMap(({ own }) => own.map(yearOf)))]
    .sort()
    .sort((a, b) => Number(!a) - Number(!b));
  const columns = years.map((year) => ({ key: year || 'none', label: year || words.noYear, italic: !year }));
  const nameOf = (publisher: string): string => publisher || words.unnamed;
  const rows = shown.map(({ publisher, own, count: all }) => ({
    key: publisher || 'none',
    label: nameOf(publisher),
    href: null,
    cells: years.map((year, index) => {
      const count = totalOf(own.filter((each) => yearOf(each) === year));
      const label = words.cell(nameOf(publisher), columns[index]?.label ?? '', text.say.reports(count));
      return count ? { count, bin: binOf(count), label, href: null } : null;
    }),
    total: { count: all, href: null },
  }));
  const matrix: Matrix = {
    columnGroups: [{ key: 'years', label: words.heading, columns }],
    rowGroups: [{ key: 'publishers', label: '', colour: null, rows }],
    totalLabel: text.charts.total,
  };
  const [first, second] = byPublisher;
  const share = first ? Math.round((100 * first.count) / totalOf(publisherCounts)) : 0;
  const clear = first?.publisher && first.count > (second?.count ?? 0) && share >= LEADING_SHARE;
  return {
    name: 'sources',
    title: clear ? words.title(first.publisher, share) : first ? words.tie : words.none,
    subtitle: words.subtitle,
    notes: byPublisher.length > shown.length ? [words.cut(shown.length, byPublisher.length)] : [],
    figures: {
      columns: words.columns,
      rows: rows.flatMap(({ label, cells }) =>
        cells.flatMap((cell, index) => (cell ? [[label, columns[index]?.label ?? '', cell.count]] : [])),
      ),
    },
    draw: (width) => drawMatrix(matrix, width),
    matrix,
  };
}

const totalOf = (counts: readonly PublisherYear[]): number => counts.reduce((sum, { reports }) => sum + reports, 0);
