import { type DocumentParty, fold } from '@communique/domain';
import { spansWithin } from '../../mentions/spans.ts';
import type { Frame, Mentions, OrganisationMention, Party, PlaceMention } from '../../model.ts';

/** A stretch of the body. */
export interface Stretch {
  start: number;
  end: number;
}

/** A party with the words that name it. */
export interface NamedParty extends Stretch {
  party: DocumentParty;
}

const ofBody = ({ start, end, text, country, place }: OrganisationMention): NamedParty => ({
  start,
  end,
  party: { country: country ?? place?.country ?? null, locality: place?.name ?? null, organisation: text },
});

const ofPlace = ({ start, end, name, country, isCountry }: PlaceMention): NamedParty => ({
  start,
  end,
  party: { country, locality: isCountry ? null : name, organisation: null },
});

/**
 * The parties that a stretch names: its bodies, and the localities or countries outside of them and of people's
 * offices. Only stretches that name parties of two countries count: what one side alone signs with is not told there.
 */
export function partiesIn({ organisations, places, people }: Mentions, stretch: Stretch): NamedParty[] {
  const offices = people.flatMap((person) => person.offices);
  const isInside = (place: PlaceMention, others: readonly Stretch[]) =>
    others.some(({ start, end }) => start <= place.start && place.end <= end);
  const bodies = spansWithin(organisations, stretch).filter((body) => !isInOffice(body, offices));
  const free = spansWithin(places, stretch).filter(
    (place) => !place.isDemonym && !isInside(place, bodies) && !isInside(place, offices),
  );
  const localities = free.some(({ isCountry }) => !isCountry) ? free.filter(({ isCountry }) => !isCountry) : free;
  const found = [...bodies.map(ofBody), ...localities.map(ofPlace)].sort((a, b) => a.start - b.start);
  const countries = new Set(found.flatMap(({ party }) => party.country ?? []));
  return countries.size > 1 ? unique(found) : [];
}

const isInOffice = (body: Stretch, offices: readonly Stretch[]): boolean =>
  offices.some(({ start, end }) => start <= body.start && body.end <= end);

const keyOf = ({ party }: NamedParty): string => fold(`${party.country} ${party.locality} ${party.organisation}`);
const unique = (parties: readonly NamedParty[]): NamedParty[] =>
  parties.filter((one, i) => parties.findIndex((other) => keyOf(other) === keyOf(one)) === i);

/** Without names in the sentence: guests and hosts of the visit, each by its localities, else by its country. */
export function partiesOfFrame({ guest, host }: Frame): DocumentParty[] {
  const of = ({ country, localities }: Party): DocumentParty[] =>
    localities.length > 0
      ? localities.map(({ name }) => ({ country, locality: name, organisation: null }))
      : [{ country, locality: null, organisation: null }];
  return [guest, host].flatMap((party) => (party.country ? of(party) : []));
}
