import { type CountryCode, countries, fold, type Locality, type StatementRecord } from '@communique/domain';
import type { SpeakerValue } from '../../correcting/index.ts';
import { knownPlace, type LinkedOrganisation, type LinkedPerson, placeInTitle } from '../../linking/index.ts';
import { type Context, chosenPerson, chosenPlace, organisationOf } from './context.ts';
import type { LinkedVisit } from './visits.ts';

/** Who speaks: at most one of the three; none for both sides together and for a country. */
export interface Speaker {
  person: LinkedPerson | null;
  locality: Locality | null;
  organisation: LinkedOrganisation | null;
}

const NOBODY: Speaker = { person: null, locality: null, organisation: null };

const isCountryName = (name: string): boolean =>
  countries().some(({ names, aliases }) =>
    [names.en, names.vi, names.zh, ...aliases].some((one) => fold(one) === fold(name)),
  );

function partyNamed(name: string, visits: readonly LinkedVisit[]): Speaker | null {
  for (const { parties } of visits) {
    for (const { locality, organisation } of parties) {
      if (organisation && fold(organisation.name) === fold(name)) return { ...NOBODY, organisation };
      if (locality && fold(locality.names.en) === fold(name)) return { ...NOBODY, locality };
    }
  }
  return null;
}

/** A speaker's name as an editor gives it. */
export function nameOfSpeaker(value: SpeakerValue | null): string | null {
  if (value === null) return null;
  if ('person' in value) return value.person.name;
  return 'locality' in value ? value.locality.name : value.name;
}

/** The speaker whom an editor names. */
export function chosenSpeaker(context: Context, record: StatementRecord, value: SpeakerValue): Speaker {
  if (record.side === 'both') return NOBODY;
  if ('person' in value) return { ...NOBODY, person: chosenPerson(context, value.person) };
  if ('locality' in value) return { ...NOBODY, locality: chosenPlace(context, value.locality, record.side) };
  if (isCountryName(value.name)) return NOBODY;
  const home = placeInTitle(value.name, record.side, context.places);
  return { ...NOBODY, organisation: organisationOf(context, value.name, record.side, home) };
}

/** Links a statement's speaker: a person of the record, a party of the visit, a locality, else an organisation. */
export function linkSpeaker(
  context: Context,
  { speaker, side }: StatementRecord,
  visits: readonly LinkedVisit[],
): Speaker {
  if (speaker === null || side === 'both') return NOBODY;
  const person = context.people.find(speaker);
  if (person) return { ...NOBODY, person };
  const country: CountryCode = side;
  const party = partyNamed(speaker, visits);
  if (party) return party;
  const locality = knownPlace(speaker, country, context.places);
  if (locality) return { ...NOBODY, locality };
  if (isCountryName(speaker)) return NOBODY;
  const home = placeInTitle(speaker, country, context.places);
  return { ...NOBODY, organisation: organisationOf(context, speaker, country, home) };
}
