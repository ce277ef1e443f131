import { concat, type Json } from './text.ts';

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
  const pieces: Piece[] = [];
  let known = '{';
  const add = (place: number | null, json: Json): void => {
    const last = pieces.at(-1);
    if (last?.place === place) pieces[pieces.length - 1] = { place, json: concat([last.json, [known], json]) };
    else {
      if (last) pieces[pieces.length - 1] = { ...last, json: concat([last.json, [known]]) };
      pieces.push({ place, json: concat([[last ? '' : known], json]) });
    }
    known = '';
  };
  entries.forEach(([key, value], at) => {
    known += `${at ? ',' : ''}${JSON.stringify(key)}:`;
    if (typeof value === 'string') known += value;
    else add(value.place, value.json);
  });
  known += '}';
  add(pieces.at(-1)?.place ?? null, []);
  return pieces;
}
