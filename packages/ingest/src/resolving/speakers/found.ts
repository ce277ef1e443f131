import type { Side } from '@communique/domain';
import type { Person } from '../../model.ts';
import type { Word } from '../../reading/words.ts';
import type { Found } from './actor.ts';
import { type PartyVoice, partyOf, type Roster, sideOfPerson } from './roster.ts';

/** What a recogniser gives for a person that ends before word `to`. */
export function ofPerson(person: Person, to: number, roster: Roster): Found {
  return { to, kind: 'person', side: sideOfPerson(person, roster), person, name: person.name };
}

/** What a recogniser gives for a party: its leader, or the party as a group ("the guests"). */
export function ofParty(party: PartyVoice, to: number, roster: Roster, noun?: Word): Found {
  const several = noun !== undefined && noun.form !== noun.key && party.voice !== null;
  if (party.leader && !several) return ofPerson(party.leader, to, roster);
  return { to, kind: 'group', side: party.side, name: party.voice };
}

/** "They": the group of one side that spoke last, else both sides. */
export function ofGroup(side: Side | null, roster: Roster, to: number): Found {
  if (side === null) return { to, kind: 'joint', side: 'both' };
  return { to, kind: 'group', side, name: partyOf(side, roster)?.voice ?? null };
}

/** "The governor of Jakarta": the leader of that side, when no report of his office stands against it; or null. */
export function ofUntitled(side: Side | null, to: number, roster: Roster): Found | null {
  const leader = partyOf(side, roster)?.leader;
  return leader && leader.offices.length === 0 ? ofPerson(leader, to, roster) : null;
}
