import type { Messages } from '../messages/messages.ts';
import type { Accuracy } from './accuracy.ts';

/** A field of the accuracy chart: whole per cent, null where nothing could be measured. */
export interface AccuracyRow {
  label: string;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  gold: number;
}

export interface AccuracyChart {
  title: string;
  subtitle: string;
  rows: AccuracyRow[];
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(100 * share));

/** The accuracy chart, best field first; null while nothing was measured. */
export function prepareAccuracy(
  { measuredOn, set, reports, overall, evidence, fields }: Accuracy,
  { method: { accuracy: words }, say }: Messages,
): AccuracyChart | null {
  if (!measuredOn) return null;
  const rows = fields
    .map(({ field, precision, recall, f1, gold }) => ({
      label: words.fields[field] ?? say.capitalised(field.replace(/[.+]/g, ' ')),
      precision: percent(precision),
      recall: percent(recall),
      f1: percent(f1),
      gold,
    }))
    .sort((a, b) => (b.f1 ?? -1) - (a.f1 ?? -1));
  const measured = rows.filter(({ f1 }) => f1 !== null);
  const [best, worst] = [measured[0], measured.at(-1)];
  const [mean, quotes] = [percent(overall), percent(evidence)];
  const parts = [
    words.measured(words.sets[set] ?? set, reports, say.day(measuredOn)),
    ...(mean === null ? [] : [words.mean(mean)]),
    ...(quotes === null ? [] : [words.quotes(quotes)]),
  ];
  return {
    title:
      best && worst && best !== worst
        ? words.titleOf(best.label, best.f1 ?? 0, worst.label, worst.f1 ?? 0)
        : words.title,
    subtitle: words.sorted(parts),
    rows,
  };
}
