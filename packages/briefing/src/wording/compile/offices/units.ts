import type { OfficeTable } from '../../tables.ts';
import { placeUnit } from './places.ts';

/** A body or place that an office is of. */
export interface Unit {
  /** The phrase of a body, the id of a place. */
  key: string;
  country: string | null;
  /** The kind of place: "province"; "body" for bodies. */
  kind: string;
  text: string;
}

/** "China's Ministry of Trade", "Nam Son committee of the Front": what a place has. */
const OWNED = /^(?<outside>\S+['’]s) (?<inside>.+)$/u;
const PLACED = /^(?<outside>\p{Lu}\S*(?: \p{Lu}\S*){0,2}) (?<inside>\p{Ll}.* of .+)$/u;

const own = (text: string): string => text.replace(/^the /iu, '').replace(/['’]s?$/u, '');

/** What an office is of, from the innermost body outwards: "Party Committee of Hainan" → two units. Null when a word is unknown. */
export function unitsOf(table: OfficeTable, language: string, words: string): Unit[] | null {
  const text = own(words.trim());
  const known = table.bodies[text.toLowerCase()];
  if (known !== undefined) return [bodyUnit(table, text.toLowerCase(), [])];
  const place = placeUnit(table, language, text);
  if (place) return [place];
  for (const [body, rest] of cuts(table, text)) {
    const outer = unitsOf(table, language, rest);
    if (outer) return [bodyUnit(table, body, outer), ...outer];
  }
  const { outside, inside } = (OWNED.exec(text) ?? PLACED.exec(text))?.groups ?? {};
  if (!inside || !outside) return null;
  const [inner, outer] = [inside, outside].map((part) => unitsOf(table, language, part));
  return inner && outer ? [...inner, ...outer] : null;
}

/** Every cut of the words into a body and what it belongs to, the longest body first: "X's body", "X body", "body of X". */
function cuts(table: OfficeTable, text: string): [body: string, rest: string][] {
  const words = text.split(' ');
  const found: [string, string][] = [];
  for (let length = words.length - 1; length > 0; length--) {
    const before = words.slice(0, length).join(' ').toLowerCase();
    const after = words.slice(-length).join(' ').toLowerCase();
    if (before in table.bodies && words[length]?.toLowerCase() === 'of')
      found.push([before, words.slice(length + 1).join(' ')]);
    if (after in table.bodies) found.push([after, words.slice(0, -length).join(' ')]);
  }
  return found;
}

function bodyUnit(table: OfficeTable, body: string, outer: readonly Unit[]): Unit {
  const place = outer.find((unit) => unit.kind !== 'body');
  const text = table.bodies[`${body}@${place?.kind}`] ?? table.bodies[body] ?? body;
  return { key: body, country: null, kind: 'body', text };
}
