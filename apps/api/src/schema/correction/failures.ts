import type { EditConflict, FieldState } from '@communique/ingest/editing';
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

type Edits = typeof import('@communique/ingest/editing');

/** Runs an edit, its failures as those of the API. What edits is loaded with the first: most servers are only read. */
export async function editing<Result>(work: (edits: Edits) => Promise<Result>): Promise<Result> {
  const edits = await import('@communique/ingest/editing');
  try {
    return await work(edits);
  } catch (error) {
    if (error instanceof edits.EditConflict) throw new Conflict(error);
    if (error instanceof edits.NothingThere) throw new NotFound(error.kind, error.id);
    if (error instanceof edits.UnusableEdit) throw new InvalidInput(`input.${error.field}`, error.message);
    throw error;
  }
}
