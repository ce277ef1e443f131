import type { Messages } from '../messages/messages.ts';
import type { PartyPart } from '../queries/fragments.ts';

type Words = Messages['marks'];

/** A place that sends or receives. */
export interface Place {
  name: string;
  /** Code of its locality; null for national bodies. */
  code: string | null;
  /** The delegation is to go there, and was not there by the day of the report. */
  planned: boolean;
}

/** The places of one country on one side of a visit. */
export interface PartyGroup {
  country: string | null;
  places: Place[];
}

/** Both sides of a visit, places gathered by country in the order of the report, each once. */
export function prepareParties(
  parties: readonly PartyPart[],
  words: Words,
): { senders: PartyGroup[]; hosts: PartyGroup[] } {
  return { senders: gather(parties, 'SENDER', words), hosts: gather(parties, 'HOST', words) };
}

/** A side in one line of text: “Quảng Ninh, Lạng Sơn (VN)”; “not told” where it has no party. */
export const partiesText = (groups: readonly PartyGroup[], words: Words): string =>
  groups.map(({ country, places }) => `${placesText(places, words)}${country ? ` (${country})` : ''}`).join('; ') ||
  words.notTold;

/** Names of places; those not yet visited are marked. */
export const placesText = (places: readonly Place[], words: Words): string =>
  places.map(({ name, planned }) => (planned ? words.planned(name) : name)).join(', ');

function gather(parties: readonly PartyPart[], side: 'SENDER' | 'HOST', words: Words): PartyGroup[] {
  const groups = new Map<string | null, Map<string, Place>>();
  for (const party of parties) {
    if (party.side !== side) continue;
    const country = party.country?.code ?? null;
    const places = groups.get(country) ?? new Map<string, Place>();
    const place = placeOf(party, words);
    const key = place.code ?? place.name;
    const before = places.get(key);
    places.set(key, before ? { ...before, planned: before.planned && place.planned } : place);
    groups.set(country, places);
  }
  return [...groups].map(([country, places]) => ({ country, places: [...places.values()] }));
}

const placeOf = ({ locality, stage }: PartyPart, words: Words): Place => ({
  name: locality?.name ?? words.nationalBodies,
  code: locality?.code ?? null,
  planned: stage === 'PLANNED',
});
