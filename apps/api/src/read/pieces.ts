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
  const settle = (): void => {
    const last = pieces.at(-1);
    if (last) pieces[pieces.length - 1] = { ...last, json: concat([last.json, [known]]) };
    else pieces.push({ place: null, json: [known] });
    known = '';
  };
  entries.forEach(([key, value], at) => {
    known += `${at ? ',' : ''}${JSON.stringify(key)}:`;
    if (typeof value === 'string') {
      known += value;
      return;
    }
    settle();
    const last = pieces.at(-1) as Piece;
    if (last.place === value.place) pieces[pieces.length - 1] = { ...last, json: concat([last.json, value.json]) };
    else pieces.push(value);
  });
  known += '}';
  settle();
  return pieces;
}
