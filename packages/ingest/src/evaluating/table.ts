import type { Evaluation } from './score.ts';

const percent = (x: number | null) => (x === null ? '  –  ' : (100 * x).toFixed(1).padStart(5));

/** The evaluation as a table of text: precision, recall and F1 in per cent, and the number of gold values. */
export function formatEvaluation(evaluation: Evaluation): string {
  const rows = evaluation.fields.map(
    ({ field, precision, recall, f1, gold }) =>
      `${field.padEnd(26)}${percent(precision)}  ${percent(recall)}  ${percent(f1)}  ${String(gold).padStart(5)}`,
  );
  return [
    `${'field'.padEnd(26)} prec   rec    F1    gold`,
    ...rows,
    `${'evidence stands'.padEnd(26)}${percent(evaluation.evidence)}`,
    `overall (mean F1 of the headline fields, ${evaluation.reports} reports): ${percent(evaluation.overall).trim()}`,
  ].join('\n');
}
