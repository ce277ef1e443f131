import { fold, isCountry, nameIndex } from '@communique/domain';
import type { CountryCode, OrganisationMention, PlaceMention } from '../../model.ts';
import { wholeWords } from '../../reading/whole-words.ts';

/** "Khon Kaen University": a house of learning or care is of the locality whose name it bears. */
const LOCAL_HOUSE = wholeWords(
  /^(?:the )?(?<name>(?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,3})(?:\p{L}+ ){0,3}?(?:Universit\p{L}+|College|School|Academy|Hospital)/u,
);

/**
 * The locality in the name of a university, school or hospital, which no mention of a place covers. A capital's name
 * says nothing: national houses bear it.
 */
export function houseTown(house: OrganisationMention | null, country: CountryCode): PlaceMention[] {
  const match = LOCAL_HOUSE.exec(house?.text ?? '');
  const words = match?.groups?.name?.trim().split(' ') ?? [];
  for (let length = words.length; house && match && length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const places = nameIndex().get(fold(name)) ?? [];
    const candidates = places.flatMap((place) => (isCountry(place) || place.country !== country ? [] : [place]));
    if (candidates.length === 0 || candidates[0]!.capital) continue;
    const start = house.start + house.text.indexOf(name);
    const end = start + name.length;
    const rule = 'place.of-house';
    return [{ start, end, rule, text: name, name, candidates, country, isCountry: false, isDemonym: false }];
  }
  return [];
}
