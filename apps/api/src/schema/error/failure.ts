/** An expected failure: its message is written for the caller and says what to do. */
export abstract class Failure extends Error {
  abstract readonly code: string;
}

/** Nothing is stored under the id that was asked for. */
export class NotFound extends Failure {
  override readonly name = 'NotFound';
  readonly code = 'NOT_FOUND';
  /** The id as it was given. */
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`No ${kind} has the id "${id}". Take ids from the lists of this API; they never change.`);
    this.id = id;
  }
}

/** An argument has the right type, but its value cannot be used. */
export class InvalidInput extends Failure {
  override readonly name = 'InvalidInput';
  readonly code = 'INVALID_INPUT';
  /** Path of the argument, for example `filter.from`. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
