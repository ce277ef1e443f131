import { formatDay } from '../format/dates.ts';
import { capitalised, inSentence } from '../format/words.ts';
import type { Accuracy } from './accuracy.ts';

const LABELS: Readonly<Record<string, string>> = {
  notAVisit: 'Not a visit report',
  visit: 'Visit found',
  'visit.sender': 'Sending side',
  'visit.host': 'Receiving locality',
  'visit.leader': 'Leader',
  'visit.start': 'First day',
  'visit.end': 'Last day',
  person: 'Person',
  'person.office': 'Office',
  meeting: 'Meeting',
  theme: 'Theme',
  'statement.side+theme': 'Side and theme',
  'statement.side+act+theme': 'Side, act and theme',
  'statement.speaker+theme': 'Speaker and theme',
  'statement.sentence+theme': 'Sentence and theme',
};

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
export function prepareAccuracy({
  measuredOn,
  set,
  reports,
  overall,
  evidence,
  fields,
}: Accuracy): AccuracyChart | null {
  if (!measuredOn) return null;
  const rows = fields
    .map(({ field, precision, recall, f1, gold }) => ({
      label: LABELS[field] ?? capitalised(field.replace(/[.+]/g, ' ')),
      precision: percent(precision),
      recall: percent(recall),
      f1: percent(f1),
      gold,
    }))
    .sort((a, b) => (b.f1 ?? -1) - (a.f1 ?? -1));
  const measured = rows.filter(({ f1 }) => f1 !== null);
  const [best, worst] = [measured[0], measured.at(-1)];
  const parts = [
    `${capitalised(set)}, ${reports} reports, measured ${formatDay(measuredOn)}`,
    overall === null ? null : `mean F1 of the headline fields ${percent(overall)}`,
    evidence === null ? null : `${percent(evidence)}% of quotes stand at their place`,
  ];
  return {
    title:
      best && worst && best !== worst
        ? `How often each field is right: F1 from ${best.f1} for ${inSentence(best.label)} to ${worst.f1} for ${inSentence(worst.label)}`
        : 'How often each field is right',
    subtitle: `${parts.filter(Boolean).join('; ')}. Sorted by F1.`,
    rows,
  };
}
