import type { FieldState } from './state.ts';

/** Something an editor asked that cannot be done; the message says what to do instead. */
export abstract class EditFailure extends Error {}

/** Nothing is stored under an id. */
export class NothingThere extends EditFailure {
  override readonly name = 'NothingThere';
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`No ${kind} has the id "${id}".`);
    this.kind = kind;
    this.id = id;
  }
}

/** A part of what was asked cannot be used. */
export class UnusableEdit extends EditFailure {
  override readonly name = 'UnusableEdit';
  /** The part, for example `value.days`. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Somebody else has changed the field since the editor saw it. Nothing was written. */
export class EditConflict extends EditFailure {
  override readonly name = 'EditConflict';
  /** What the field holds now. */
  readonly current: FieldState;

  constructor(current: FieldState) {
    super('The field has changed since you saw it. Look at its current value, and correct that if it is still wrong.');
    this.current = current;
  }
}
