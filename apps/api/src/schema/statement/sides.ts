import type { Where } from '../builder.ts';
import { countriesOf } from '../codes.ts';
import { known, listOf } from '../filter.ts';
import { BOTH, UNKNOWN } from './side.ts';

/** The sides of a filter, sorted by how they are stored. */
export interface SideChoice {
  countries: string[];
  both: boolean;
  unknown: boolean;
}

/**
 * Reads sides as filters write them: country codes, "both", "unknown".
 * @throws InvalidInput for other words.
 */
export function sideChoice(sides: readonly string[]): SideChoice {
  const codes = (listOf(sides, 'filter.sides') ?? []).filter((side) => side !== BOTH && side !== UNKNOWN);
  return {
    countries: countriesOf(codes, 'filter.sides') ?? [],
    both: sides.includes(BOTH),
    unknown: sides.includes(UNKNOWN),
  };
}

/** Statements of any of the sides, for Prisma. */
export function sidesWhere(sides: readonly string[]): Where<'Statement'> {
  const { countries, both, unknown } = sideChoice(sides);
  return {
    OR: [
      ...(countries.length ? [{ ...known('countryCode', { in: countries }), ...notBoth }] : []),
      ...(both ? [known('side', { equals: 'BOTH' })] : []),
      ...(unknown ? [{ countryCode: null, ...notBoth }] : []),
    ],
  };
}

/** "side <> BOTH" alone would drop statements whose side is null. */
const notBoth = { OR: [{ side: null }, { side: { not: 'BOTH' as const } }] };
