import { countriesOfName } from '@communique/domain';
import { isVietnameseSpelling } from '../../mentions/people/names/shapes.ts';
import type { CountryCode, Grounds, OfficeMention, PlaceMention } from '../../model.ts';
import { inferred, missing, stated } from '../grounds.ts';
import { antecedentOf } from './antecedent.ts';
import type { Group } from './grouping.ts';

export interface Belonging {
  country: CountryCode | null;
  grounds: Grounds;
}

/**
 * The side a person belongs to: by the words of an own office, by the spelling of the name, by the locality that an
 * office points back to, by a nationality written beside the name, in this order.
 */
export function countryOf(group: Group, offices: readonly OfficeMention[], places: readonly PlaceMention[]): Belonging {
  const first = group.mentions[0]!;
  const spoken = [...offices].sort((a, b) => Number(!!b.place) - Number(!!a.place)).find(({ country }) => country);
  if (spoken) return { country: spoken.country, grounds: stated(spoken, 'country/office') };
  if (isVietnameseSpelling(group.name)) {
    return {
      country: 'VN',
      grounds: inferred(first, 'country/spelling', 'the name is written with Vietnamese letters'),
    };
  }
  const byName = countriesOfName(group.name);
  const beside = nationalityBeside(first.start, places);
  if (beside?.country && (byName.length === 0 || byName.includes(beside.country))) {
    return {
      country: beside.country,
      grounds: inferred(beside, 'country/nationality', 'the nationality stands before the name'),
    };
  }
  if (byName[0] && group.name.includes(' ')) {
    return {
      country: byName[0],
      grounds: inferred(first, 'country/name-form', 'the family name is one of that country'),
    };
  }
  for (const office of offices) {
    const place = antecedentOf(office, places, null);
    if (place?.country) {
      return {
        country: place.country,
        grounds: inferred(place, 'country/antecedent', 'the office is one of this locality'),
      };
    }
  }
  return { country: null, grounds: missing('country/none', 'no office, name or place tells the side') };
}

/** A country, its adjective or a locality within a few words before an offset. */
function nationalityBeside(offset: number, places: readonly PlaceMention[]): PlaceMention | undefined {
  return places.findLast((place) => place.country !== null && place.end <= offset && offset - place.end < 60);
}
