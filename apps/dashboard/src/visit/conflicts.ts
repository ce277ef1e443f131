import type { Messages } from '../messages/messages.ts';
import type { VisitPart } from '../queries/visit.ts';
import { differencesOf } from './status.ts';

/** A field of which the sources differ, with what each says. */
export interface Conflict {
  label: string;
  /** In the order of the sources; null where a source does not tell. */
  values: (string | null)[];
}

/** Fields that are other sides of a field already shown. */
const HIDDEN = /^(datePrecision|rangeStated|edtf)$/;

/** Where two sources of a visit differ, both values stay and are shown. */
export function prepareConflicts(visit: VisitPart, { visit: { conflicts } }: Messages): Conflict[] {
  return differencesOf(visit.evidence)
    .filter(({ field }) => !HIDDEN.test(field))
    .map(({ field, values }) => ({
      label: conflicts.labels[field] ?? field.replaceAll('/', ' '),
      values: visit.reports.map(({ id }) => values.find(({ report }) => report === id)?.value ?? null),
    }));
}
