import { type Labels, labels } from '../labels.ts';
import { readTable } from '../table.ts';

/** What a statement does: `sign`, `agree`, `intend`, `propose`, `act`, `appraise` or `object`. */
export interface Act {
  code: string;
  labels: Labels;
  definition: string;
  /** Code of the CAMEO event ontology. */
  cameo: string;
  /** Event type of PLOVER; null where none fits: its REQUEST lies among the conflicts, a proposal does not. */
  plover: string | null;
}

let loaded: readonly Act[] | null = null;

/** All acts, in the order in which they are shown everywhere: from the most binding to the least. */
export function acts(): readonly Act[] {
  loaded ??= readTable('acts.tsv').map((row) => ({
    code: row.code ?? '',
    labels: labels(row),
    definition: row.definition ?? '',
    cameo: row.cameo ?? '',
    plover: row.plover || null,
  }));
  return loaded;
}

/** The act of a code, or undefined. */
export const actByCode = (code: string): Act | undefined => acts().find((act) => act.code === code);

/** Compares two act codes by the order of `acts()`; unknown codes come last. */
export function compareActs(a: string, b: string): number {
  const place = (code: string): number => {
    const index = acts().findIndex((act) => act.code === code);
    return index < 0 ? acts().length : index;
  };
  return place(a) - place(b);
}
