import { EditConflict, type FieldState, NothingThere, UnusableEdit } from '@communique/ingest/editing';
import { Failure, InvalidInput, NotFound } from '../error/failure.ts';

/** Who asks may not write. */
export class NotAllowed extends Failure {
  override readonly name = 'NotAllowed';
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';

  constructor(code: NotAllowed['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** A field has changed since the editor saw it. */
export class Conflict extends Failure {
  override readonly name = 'Conflict';
  readonly code = 'CONFLICT';
  readonly current: FieldState;

  constructor({ message, current }: EditConflict) {
    super(message);
    this.current = current;
  }
}

/** Runs an edit, its failures as those of the API. */
export async function editing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EditConflict) throw new Conflict(error);
    if (error instanceof NothingThere) throw new NotFound(error.kind, error.id);
    if (error instanceof UnusableEdit) throw new InvalidInput(`input.${error.field}`, error.message);
    throw error;
  }
}
