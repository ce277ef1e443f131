import type { PersonRecord } from '@communique/domain';
import type { Mentions, Person, Reading } from '../model.ts';
import { stated } from '../resolving/grounds.ts';
import type { Resolved } from '../resolving/index.ts';
import { absent, evidence } from './evidence.ts';
import type { Assembled } from './index.ts';

/** Lists those who take part, each with the words that give name, side and offices. */
export function assemblePeople(reading: Reading, _mentions: Mentions, resolved: Resolved): Assembled<PersonRecord> {
  const value: PersonRecord[] = [];
  const proofs: Assembled<PersonRecord>['evidence'] = [];
  for (const person of resolved.people.filter(({ takesPart }) => takesPart)) {
    const pointer = `/people/${value.length}`;
    value.push({ name: person.name, country: person.country, offices: person.offices.map(({ text }) => text) });
    proofs.push(evidence(reading.body, `${pointer}/name`, nameGrounds(person)));
    proofs.push(evidence(reading.body, `${pointer}/country`, person.countryEvidence));
    person.offices.forEach((office, index) => {
      proofs.push(evidence(reading.body, `${pointer}/offices/${index}`, stated(office, office.rule)));
    });
    if (person.offices.length === 0)
      proofs.push(absent(`${pointer}/offices`, 'office/none', 'no office stands with the name'));
  }
  return { value, evidence: proofs };
}

function nameGrounds(person: Person): ReturnType<typeof stated> {
  const mention = person.mentions.find(({ name }) => name === person.name) ?? person.mentions[0]!;
  return stated(mention, mention.rule);
}
