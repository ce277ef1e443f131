/** Thrown while an operation is compiled, by what the compiler does not know: the operation is then run as ever. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}
