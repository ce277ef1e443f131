import type { ArgBuilder } from '@pothos/core';
import type { SchemaTypes } from '../builder.ts';
import { GEOGRAPHY, type GeographyChoice } from '../locality/geography.ts';
import { type StatementFilter, StatementFilterInput } from '../statement/inputs.ts';
import { type VisitFilter, VisitFilterInput } from '../visit/inputs.ts';

type Arg = ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>;

/** Visits, and which of their statements are counted beside them. */
export interface Selection {
  filter?: VisitFilter | null | undefined;
  statements?: StatementFilter | null | undefined;
  geography?: GeographyChoice | null | undefined;
}

/** The geography under which a selection's rows stand. */
export const geographyOf = ({ filter, geography }: Selection): GeographyChoice =>
  filter?.geography ?? geography ?? 'AS_OF_VISIT';

/** The arguments of what counts visits and their statements side by side. */
export const selectionArgs = (t: { arg: Arg }) => ({
  filter: t.arg({ type: VisitFilterInput, description: 'Which visits; all when not given.' }),
  statements: t.arg({
    type: StatementFilterInput,
    description: 'Which of their statements are counted; all of these visits when not given.',
  }),
  geography: t.arg(GEOGRAPHY),
});
