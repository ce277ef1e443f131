import { describeValue } from '../editing/describe.ts';
import { inForce } from '../editing/state.ts';
import type { Messages } from '../messages/messages.ts';
import type { CorrectionPart } from '../queries/corrections.ts';
import type { VisitPart } from '../queries/visit.ts';
import type { Edit, Field } from './record.ts';
import type { NumberedStatement } from './sources.ts';

/** Corrections of the fields that a row stands for, the latest first. */
function correctionsOf({ name, of }: Edit, corrections: readonly CorrectionPart[]): CorrectionPart[] {
  return corrections.filter(({ correctedField, meeting, statement }) =>
    name === 'MEETING'
      ? meeting?.id === of && correctedField?.startsWith('MEETING_') === true
      : correctedField === name && meeting === null && statement === null,
  );
}

/** The statements with what editors have done with each. */
export const withCorrectedStatements = (
  statements: readonly NumberedStatement[],
  { corrections }: Pick<VisitPart, 'corrections'>,
  text: Messages,
): NumberedStatement[] =>
  statements.map((statement) => ({
    ...statement,
    corrected: reasonsOf(
      corrections.filter((correction) => correction.statement !== null && correction.statement.id === statement.id),
      text,
    ),
  }));

/** What the row says of corrections in force: one for each field, the last that was made. */
function reasonsOf(corrections: readonly CorrectionPart[], text: Messages): string[] {
  const { editing, say } = text;
  const byField = Map.groupBy(corrections, ({ correctedField }) => correctedField);
  return [...byField.values()].flatMap((same) => {
    const last = inForce(same);
    if (!last) return [];
    const { kind, author, at, reason, before, correctedField } = last;
    const day = say.day(at.slice(0, 10));
    if (kind === 'CONFIRM') return [editing.confirmed(author, day, reason)];
    return [editing.by(author, day, reason), editing.before(describeValue(correctedField, before, text))];
  });
}

/**
 * The record with what editors have done: a corrected field says so, by whom, why and what it held before; a confirmed
 * one by whom; an empty one why nothing stands there.
 */
export const withCorrections = (
  fields: readonly Field[],
  { corrections }: Pick<VisitPart, 'corrections'>,
  text: Messages,
): Field[] =>
  fields.map((field) => {
    const { status, edit } = field;
    const own = edit ? correctionsOf(edit, corrections) : [];
    const corrected = own.some(({ kind, undoneAt }) => kind === 'SET' && undoneAt === null);
    const absence = status.absence && !corrected ? [text.editing.absence[status.absence]] : [];
    const reasons = [...reasonsOf(own, text), ...status.reasons, ...absence];
    return {
      ...field,
      status: { ...status, word: corrected ? 'corrected' : status.word, reasons: [...new Set(reasons)] },
    };
  });
