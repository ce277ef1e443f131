import type { CountryCode, Locality } from '@communique/domain';
import type { LinkedOrganisation, LinkedPerson } from '../../linking/index.ts';
import { knownCountry } from './context.ts';
import type { LinkedMeeting } from './meetings.ts';
import type { Speaker } from './speakers.ts';
import type { LinkedVisit } from './visits.ts';

/** To whom a statement is said: a person, or a party's locality, organisation or country. */
export interface Addressee {
  country: CountryCode | null;
  person: LinkedPerson | null;
  locality: Locality | null;
  organisation: LinkedOrganisation | null;
}

/** Where and by whom something is said. */
export interface Said {
  visit: LinkedVisit | null;
  meeting: LinkedMeeting | null;
  side: 'SENDER' | 'HOST' | 'BOTH' | null;
  speaker: Speaker;
}

/** The other side of the meeting, else the visit's parties on the other side; nobody when both sides speak. */
export function addresseesOf({ visit, meeting, side }: Said): Addressee[] {
  if (side === null || side === 'BOTH') return [];
  const listening = side === 'SENDER' ? 'HOST' : 'GUEST';
  if (meeting) {
    return meeting.participants
      .filter((participant) => participant.side === listening)
      .map(({ person }) => ({ country: knownCountry(person.country), person, locality: null, organisation: null }));
  }
  const parties = visit?.parties.filter((party) => party.side !== side && party.stage !== 'PLANNED') ?? [];
  return parties.map(({ country, locality, organisation }) =>
    locality === null
      ? { country, person: null, locality, organisation }
      : { country, person: null, locality, organisation: null },
  );
}
