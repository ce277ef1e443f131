import { Prisma } from '@communique/db';

/** The word for all parties together, where a country stands otherwise. */
export const BOTH = 'both';
/** The word by which filters name statements of neither side. */
export const UNKNOWN = 'unknown';

/** The side of a statement as records write it: a country code, {@link BOTH}, or null. */
export const sideOf = ({ side, countryCode }: { side: string | null; countryCode: string | null }): string | null =>
  side === 'BOTH' ? BOTH : countryCode;

/** The same over the row of a statement. */
export const sideSql = (row: string): Prisma.Sql =>
  Prisma.raw(`CASE WHEN ${row}.side = 'both' THEN '${BOTH}' ELSE ${row}.country_code END`);
