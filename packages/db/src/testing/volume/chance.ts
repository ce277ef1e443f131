/**
 * Chance in SQL: the same for the same row and place on every machine, without a seed that a session would hold.
 * @param row SQL of an integer that tells rows apart.
 * @param place tells choices of one row apart.
 * @returns SQL of a number from 0 to below 1, evenly spread.
 */
export const chance = (row: string, place: number): string =>
  `((hashint8extended((${row})::bigint, ${place}) & 2147483647)::float8 / 2147483648)`;

/** SQL of an index from 0 to below `of`, small ones much the more frequent as `skew` grows from 1. */
export const skewed = (row: string, place: number, of: string | number, skew: number): string =>
  `floor((${of}) * power(${chance(row, place)}, ${skew}))::int`;

/** SQL of an id of a kind. */
export const idOf = (kind: string, row: string): string => `md5('${kind}' || (${row}))::uuid`;
