import { InvalidInput } from './error/failure.ts';
import { listOf } from './filter.ts';

const COUNTRY = /^[A-Z]{2}$/;
const WORD = /^[a-z][a-z-]{0,39}$/;

/** Country codes of a filter, or null when none is given. @throws InvalidInput for anything but two capitals. */
export const countriesOf = (codes: readonly string[] | null | undefined, field: string): string[] | null =>
  codesOf(codes, COUNTRY, field, 'Give country codes of ISO 3166-1 in capitals, for example VN.');

/** Theme codes of a filter, or null when none is given. @throws InvalidInput for what cannot be one. */
export const themesOf = (codes: readonly string[] | null | undefined, field: string): string[] | null =>
  codesOf(codes, WORD, field, 'Give theme codes, for example border-economy; the query themes lists them.');

/** Act codes of a filter, or null when none is given. @throws InvalidInput for what cannot be one. */
export const actsOf = (codes: readonly string[] | null | undefined, field: string): string[] | null =>
  codesOf(codes, WORD, field, 'Give act codes, for example propose; the query acts lists them.');

function codesOf(codes: readonly string[] | null | undefined, shape: RegExp, field: string, advice: string) {
  const given = listOf(codes, field);
  const wrong = given?.find((code) => !shape.test(code));
  if (wrong !== undefined) throw new InvalidInput(field, `"${wrong}" is no such code. ${advice}`);
  return given;
}
