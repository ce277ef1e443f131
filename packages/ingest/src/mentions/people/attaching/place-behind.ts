import { type Marked, placeEnd } from '../../marked.ts';
import { readPlaces } from '../../organisations/grammar.ts';
import { KIND_WORDS } from '../../places/kind-words.ts';
import type { FoundName } from '../names/found.ts';
import type { FoundOffice } from '../offices/find.ts';

/** "Deputy Mayor X of Busan": an office that names no place takes the one that stands behind the name. */
export function withPlaceBehind(marked: Marked, name: FoundName, office: FoundOffice, rule: string): FoundOffice {
  const { tokens, placeAt, body } = marked;
  const at = tokens[name.last]?.base === 'of' ? placeIndex(marked, name.last + 1) : null;
  const place = at === null ? null : placeAt[at];
  if (rule !== 'office/before-name' || office.place || / of /.test(office.text) || at === null || !place) return office;
  const end = readPlaces(marked, at);
  const inner = placeAt[end - 1] ?? place;
  const written = body.slice(place.start, tokens[end - 1]!.end).replace(/['’]s$/, '');
  const locality = inner.isCountry ? (place.isCountry ? null : place) : inner;
  return { ...office, text: `${office.text} of ${written}`, place: locality, country: office.country ?? place.country };
}

/** The place right behind "of", or behind its article, country and kind: "of the US state of X", "of the city of X". */
function placeIndex(marked: Marked, start: number): number | null {
  const { tokens, placeAt } = marked;
  let at = tokens[start]?.base === 'the' ? start + 1 : start;
  if (placeAt[at]?.isCountry && (tokens[placeEnd(marked, at)]?.base ?? '') in KIND_WORDS) at = placeEnd(marked, at);
  if ((tokens[at]?.base ?? '') in KIND_WORDS && tokens[at + 1]?.base === 'of') at += 2;
  return placeAt[at] ? at : null;
}
