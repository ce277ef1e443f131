import type { InputFieldBuilder } from '@pothos/core';
import type { SchemaTypes } from './builder.ts';
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
