import type { Prisma } from '@communique/db';
import { concat, type Json, literal } from './text.ts';

/** A part of a row's JSON that is made in one place: with a dimension's values, or (null) with the row itself. */
export interface Piece {
  place: number | null;
  json: Json;
}

/**
 * The JSON of an object in as few pieces as may be: neighbours of one place are one piece, and what is known beforehand
 * belongs to the piece before it.
 * @param entries keys with their values; a text is known beforehand.
 */
export function piecesOf(entries: readonly (readonly [key: string, value: Piece | string])[]): Piece[] {
  const pieces: { place: number | null; parts: Prisma.Sql[] }[] = [];
  let known = '{';
  const settle = (): Prisma.Sql[] => {
    const text = known ? [literal(known)] : [];
    known = '';
    return text;
  };
  entries.forEach(([key, value], at) => {
    known += `${at ? ',' : ''}${JSON.stringify(key)}:`;
    if (typeof value === 'string') {
      known += value;
      return;
    }
    const last = pieces.at(-1);
    if (last?.place === value.place) last.parts.push(...settle(), value.json);
    else {
      if (last) last.parts.push(...settle());
      pieces.push({ place: value.place, parts: [...settle(), value.json] });
    }
  });
  known += '}';
  const last = pieces.at(-1) ?? { place: null, parts: [] };
  if (!pieces.length) pieces.push(last);
  last.parts.push(...settle());
  return pieces.map(({ place, parts }) => ({ place, json: concat(parts) }));
}
