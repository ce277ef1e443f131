import type { SearchParams } from '../filters/parameters.ts';
import { single } from '../frame/view.ts';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../queries/editing.ts';

/** What of a whole visit or person may be changed. */
export type WholeEdit = 'MERGE' | 'SPLIT' | 'REJECT';

/** What the address of a page opens for correction, and what it says has been done. */
export interface Asked {
  /** The fields of one subject, or the subject as a whole. */
  edit: { kind: 'fields'; fields: readonly CorrectableField[]; of: string } | { kind: 'whole'; edit: WholeEdit } | null;
  /** Words by which the other one of a merge is searched. */
  words: string;
  done: string | null;
}

/** Fields that one link opens: those of a meeting or statement together. */
const TOGETHER = ['MEETING', 'STATEMENT'] as const;

const WHOLE: readonly WholeEdit[] = ['MERGE', 'SPLIT', 'REJECT'];

/** Reads `?correct=VISIT_DAYS`, `?correct=MEETING&of=Meeting:…`, `?correct=MERGE&find=words`. */
export function readAsked(params: SearchParams, subject: string): Asked {
  const name = single(params, 'correct') ?? '';
  const of = single(params, 'of') ?? subject;
  const whole = WHOLE.find((each) => each === name);
  const together = TOGETHER.find((each) => each === name);
  const fields = CORRECTABLE_FIELDS.filter((field) => field === name || (together && field.startsWith(`${together}_`)));
  return {
    edit: whole ? { kind: 'whole', edit: whole } : fields.length ? { kind: 'fields', fields, of } : null,
    words: (single(params, 'find') ?? '').normalize('NFC').trim().slice(0, 200),
    done: single(params, 'done'),
  };
}

/** The address that opens fields for correction. */
export const correctionOf = (page: string, name: string, of?: string, anchor?: string): string =>
  `${page}?correct=${name}${of ? `&of=${encodeURIComponent(of)}` : ''}${anchor ? `#${anchor}` : ''}`;
