import type { MeetingRecord } from '@communique/domain';
import type { Mentions, Person, Reading } from '../model.ts';
import { stated } from '../resolving/grounds.ts';
import type { Resolved } from '../resolving/index.ts';
import { absent, evidence } from './evidence.ts';
import type { Assembled } from './index.ts';
import { daysOf } from './meeting/day.ts';
import { type Encounter, findEncounters } from './meeting/encounters.ts';
import { placesOf } from './meeting/place.ts';

/** Lists the meetings: one for each pair of receivers and day, with the words that give parties, day and place. */
export function assembleMeetings(reading: Reading, mentions: Mentions, resolved: Resolved): Assembled<MeetingRecord> {
  const encounters = findEncounters(reading, mentions, resolved);
  const days = daysOf(reading, resolved, encounters);
  const places = placesOf(reading, mentions, resolved, encounters);
  const value: MeetingRecord[] = [];
  const proofs: Assembled<MeetingRecord>['evidence'] = [];
  encounters.forEach((encounter, index) => {
    const day = days[index]!;
    const place = places[index]!;
    const pointer = `/meetings/${index}`;
    value.push({
      date: day.value,
      place: place.value,
      guests: encounter.guests.map(({ name }) => name),
      hosts: encounter.hosts.map(({ name }) => name),
    });
    proofs.push(evidence(reading.body, `${pointer}/date`, day.grounds));
    proofs.push(evidence(reading.body, `${pointer}/place`, place.grounds));
    for (const side of ['guests', 'hosts'] as const) {
      encounter[side].forEach((person, at) => {
        const { start, end } = mentionIn(encounter, person);
        proofs.push(evidence(reading.body, `${pointer}/${side}/${at}`, stated({ start, end }, encounter.rule)));
      });
      if (encounter[side].length === 0) proofs.push(absent(`${pointer}/${side}`, encounter.rule, 'nobody is named'));
    }
  });
  return { value, evidence: proofs };
}

/** The person's mention in the sentence that tells the meeting, else the first one. */
function mentionIn({ sentence }: Encounter, person: Person): { start: number; end: number } {
  return (
    person.mentions.find(({ start, end }) => start >= sentence.start && end <= sentence.end) ?? person.mentions[0]!
  );
}
