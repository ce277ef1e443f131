import type { Marked } from '../../marked.ts';
import { readPlaces } from '../../organisations/grammar.ts';
import type { FoundName } from '../names/found.ts';
import type { FoundOffice } from '../offices/find.ts';

/** "Deputy Mayor X of Busan": an office that names no place takes the one that stands behind the name. */
export function withPlaceBehind(marked: Marked, name: FoundName, office: FoundOffice, rule: string): FoundOffice {
  const { tokens, placeAt, body } = marked;
  const of = tokens[name.last];
  const place = placeAt[name.last + 1];
  if (rule !== 'office/before-name' || office.place || / of /.test(office.text) || of?.base !== 'of' || !place)
    return office;
  const end = readPlaces(marked, name.last + 1);
  const inner = placeAt[end - 1] ?? place;
  const written = body.slice(place.start, tokens[end - 1]!.end).replace(/['’]s$/, '');
  const locality = inner.isCountry ? (place.isCountry ? null : place) : inner;
  return { ...office, text: `${office.text} of ${written}`, place: locality, country: office.country ?? place.country };
}
