import type { Correction } from '@communique/db';
import { FIELDS, type Field, type FieldValues } from '../correcting/index.ts';
import { rewriteReports } from '../storing/put.ts';
import { type Author, type Editing, enter } from './author.ts';
import { checkedValue } from './checks.ts';
import { EditConflict } from './failures.ts';
import { fieldState } from './state.ts';
import { findTarget } from './subjects.ts';
import { edit } from './transaction.ts';

/** Which field an editor means, and what he saw in it. */
export interface FieldEdit<F extends Field = Field> {
  field: F;
  /** The subject's id. */
  id: string;
  /** Of the state that the editor saw. */
  version: string;
  reason: string;
}

/** Writes the correction of a field, when it still is what the editor saw. */
function write<F extends Field>(
  db: Editing,
  author: Author,
  { field, id, version, reason }: FieldEdit<F>,
  kind: 'SET' | 'CONFIRM',
  change: (current: FieldValues[F]) => FieldValues[F],
): Promise<Correction> {
  return edit(db, async (tx) => {
    const target = await findTarget(tx, FIELDS[field].subject, id);
    const state = await fieldState(tx, field, target.id, target.subjectIds);
    if (state.version !== version) throw new EditConflict(state);
    const after = change(state.value);
    const correction = await enter(tx, author, reason, target, { kind, field, before: state.value, after });
    await rewriteReports(tx, target.reportIds);
    return correction;
  });
}

/**
 * Gives a field another value. It holds against all that is read later, until it is undone or corrected again.
 * @throws EditConflict, NothingThere or UnusableEdit; nothing is written then.
 */
export function correctField<F extends Field>(
  db: Editing,
  author: Author,
  { value, ...asked }: FieldEdit<F> & { value: FieldValues[F] },
): Promise<Correction> {
  const checked = checkedValue(asked.field, value);
  return write(db, author, asked, 'SET', () => checked);
}

/** Says that a field is right as it is: it stays so, whatever is read later. Throws as {@link correctField} does. */
export const confirmField = (db: Editing, author: Author, asked: FieldEdit): Promise<Correction> =>
  write(db, author, asked, 'CONFIRM', (current) => current);
