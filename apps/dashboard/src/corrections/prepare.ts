import { describeValue, type Labels } from '../editing/describe.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { CorrectionRowPart } from '../queries/corrections.ts';

/** A correction as a row of the page. */
export interface CorrectionRow {
  id: string;
  /** Day and time in UTC. */
  when: string;
  author: string;
  what: string;
  /** Where what it is about stands; null when it is not held now. */
  href: string | null;
  /** Null for corrections of whole visits and people. */
  change: { before: string; after: string } | null;
  about: string | null;
  reason: string;
  /** Null while it is in force. */
  undone: string | null;
}

/** A moment as day and time: “12 Mar 2026, 08:30 UTC”. */
export const momentOf = (iso: string, { say }: Messages): string =>
  `${say.day(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;

function pageOfCorrection({ visit, person, statement }: CorrectionRowPart): string | null {
  if (visit) return `${pageOf.visit(visit.id)}${statement ? `#statement-${keyOf(statement.id)}` : ''}`;
  return person ? pageOf.person(person.id) : null;
}

/** Decides all that is shown of a correction. */
export function prepareCorrection(correction: CorrectionRowPart, text: Messages, labels?: Labels): CorrectionRow {
  const { id, kind, correctedField, author, at, reason, before, after, about, undoneAt } = correction;
  const { editing, say } = text;
  const field = correctedField ? editing.fields[correctedField] : null;
  return {
    id,
    when: momentOf(at, text),
    author,
    what: field ? `${editing.kinds[kind]}: ${say.inSentence(field)}` : editing.kinds[kind],
    href: pageOfCorrection(correction),
    change: field
      ? {
          before: describeValue(correctedField, before, text, labels),
          after: describeValue(correctedField, after, text, labels),
        }
      : null,
    about,
    reason,
    undone: undoneAt
      ? editing.page.undone(correction.undoneBy ?? '', momentOf(undoneAt, text), correction.undoneReason ?? '')
      : null,
  };
}
