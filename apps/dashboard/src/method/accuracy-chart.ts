import type { Chart } from '../charts/chart.ts';
import { drawBars } from '../charts/layouts/bars.ts';
import type { View } from '../frame/view.ts';
import { ACCURACY } from './accuracy.ts';
import { type AccuracyRow, prepareAccuracy } from './prepare.ts';

/** How often each field is right, and the rows that its page draws; null while nothing was measured. */
export function accuracyChart({ text }: View): (Chart & { accuracy: readonly AccuracyRow[] }) | null {
  const chart = prepareAccuracy(ACCURACY, text);
  if (!chart) return null;
  const { columns } = text.method.accuracy;
  return {
    name: 'accuracy',
    title: chart.title,
    subtitle: chart.subtitle,
    notes: [],
    figures: {
      columns,
      rows: chart.rows.map(({ label, precision, recall, f1, gold }) => [label, precision, recall, f1, gold]),
    },
    draw: (width) =>
      drawBars(
        chart.rows.map(({ label, precision, recall, f1 }) => ({
          label,
          bars: [precision, recall, f1].map((share, index) => ({
            count: share ?? 0,
            href: null,
            label: `${label}, ${columns[index + 1]}: ${share ?? text.charts.noneHeld}`,
          })),
        })),
        width,
        columns.slice(1, 4),
      ),
    accuracy: chart.rows,
  };
}
