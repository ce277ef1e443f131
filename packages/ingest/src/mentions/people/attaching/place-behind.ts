import { type Marked, placeEnd } from '../../marked.ts';
import type { FoundName } from '../names/found.ts';
import type { FoundOffice } from '../offices/find.ts';

/** "Deputy Mayor X of Busan": an office that names no place takes the one that stands behind the name. */
export function withPlaceBehind(marked: Marked, name: FoundName, office: FoundOffice, rule: string): FoundOffice {
  const { tokens, placeAt, body } = marked;
  const of = tokens[name.last];
  const place = placeAt[name.last + 1];
  if (rule !== 'office/before-name' || office.place || / of /.test(office.text) || of?.base !== 'of' || !place)
    return office;
  const written = body.slice(place.start, tokens[placeEnd(marked, name.last + 1) - 1]!.end).replace(/['’]s$/, '');
  const locality = place.isCountry ? null : place;
  return { ...office, text: `${office.text} of ${written}`, place: locality, country: office.country ?? place.country };
}
