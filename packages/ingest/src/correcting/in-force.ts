import type { Field, FieldValues } from './values.ts';

/** A correction of one field that is not undone. */
export interface Given<F extends Field = Field> {
  /** The correction's id. */
  id: string;
  kind: 'SET' | 'CONFIRM';
  /** What the editor says for it. */
  reason: string;
  value: FieldValues[F];
}

/** What editors have said about the facts of one report; of several corrections of a field the last. */
export interface Corrections {
  /** By {@link keyOf}. */
  fields: ReadonlyMap<string, Given>;
  /** Ids of visits, by this report alone, that are rejected. */
  rejected: ReadonlySet<string>;
}

/** Nothing is corrected. */
export const NO_CORRECTIONS: Corrections = { fields: new Map(), rejected: new Set() };

/** The key of a subject's field among {@link Corrections}. */
export const keyOf = (subjectId: string, field: Field): string => `${subjectId} ${field}`;

/** The correction in force for a subject's field, if there is one. */
export function given<F extends Field>({ fields }: Corrections, subjectId: string, field: F): Given<F> | undefined {
  return fields.get(keyOf(subjectId, field)) as Given<F> | undefined;
}

/** The corrected value of a field, else the one that was read. */
export function valueOr<F extends Field>(
  corrections: Corrections,
  subjectId: string,
  field: F,
  read: FieldValues[F],
): FieldValues[F] {
  const correction = given(corrections, subjectId, field);
  return correction ? correction.value : read;
}
