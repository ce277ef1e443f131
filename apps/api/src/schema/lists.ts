import type { InputFieldBuilder } from '@pothos/core';
import type { SchemaTypes } from './builder.ts';
import { InvalidInput } from './error/failure.ts';
import { PAGE_SIZE_LIMIT } from './paging.ts';

type Arg = Pick<InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'Arg'>, 'int'>;

/** The argument that bounds a list of parts (parties, participants, evidence): such lists fit one page in practice. */
export const first = (t: { arg: Arg }) =>
  t.arg.int({
    description: `Take so many from the beginning, 1 to ${PAGE_SIZE_LIMIT}, which is also what it takes alone.`,
  });

/** How many records of such a list to load. */
export const bounded = (args: { first?: number | null | undefined }): { take: number } => ({
  take: args.first ?? PAGE_SIZE_LIMIT,
});

/** The argument that bounds a ranking, which is cut and says how much it leaves out. */
export const topArg = (t: { arg: Arg }, usual: number, most: number) =>
  t.arg.int({ required: true, defaultValue: usual, description: `Give so many, the foremost: 1 to ${most}.` });

/** How many to give. @throws InvalidInput outside 1 … most. */
export function topOf(top: number, most: number): number {
  if (top >= 1 && top <= most) return top;
  throw new InvalidInput('top', `top must be from 1 to ${most}.`);
}
