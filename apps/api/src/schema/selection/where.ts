import type { Prisma } from '@communique/db';
import { conditionOf } from '../../sql/where.ts';
import { statementsWhere } from '../statement/where.ts';
import { visitsWhere } from '../visit/where.ts';
import { geographyOf, type Selection } from './inputs.ts';

/** The condition on visits `v`, as their list has it. @throws InvalidInput naming the part that cannot be used. */
export const visitCondition = (selection: Selection): Prisma.Sql =>
  conditionOf('Visit', visitsWhere(selection.filter, geographyOf(selection)), 'v');

/** The condition on statements `s` of such visits, beside {@link visitCondition}; only those that count. */
export const statementCondition = (selection: Selection): Prisma.Sql =>
  conditionOf('Statement', statementsWhere(selection.statements, geographyOf(selection)), 's');
