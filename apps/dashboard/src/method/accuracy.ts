import accuracy from './accuracy.json' with { type: 'json' };

/** How often one field is right. Shares from 0 to 1; null where there was nothing to measure. */
export interface FieldAccuracy {
  /** Name of the field as the evaluation gives it: `visit.sender`. */
  field: string;
  /** Of what is shown, the share that is right. */
  precision: number | null;
  /** Of what the reports say, the share found. */
  recall: number | null;
  f1: number | null;
  /** Values that the annotated reports hold. */
  gold: number;
}

/** What `accuracy.json` holds: the evaluation's own figures, when they were taken and on what. */
export interface Accuracy {
  /** ISO day of the measurement; null while nothing was measured. */
  measuredOn: string | null;
  /** What was measured: “annotated sample reports, validation third”. */
  set: string;
  reports: number;
  /** Mean F1 of the headline fields, 0 to 1. */
  overall: number | null;
  /** Share of quotes that stand at their offsets, 0 to 1. */
  evidence: number | null;
  fields: FieldAccuracy[];
}

/** The measurement that this version carries. */
export const ACCURACY: Accuracy = accuracy;
