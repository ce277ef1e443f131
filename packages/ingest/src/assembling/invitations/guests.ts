import type { Invitee } from '@communique/domain';
import { spansWithin } from '../../mentions/spans.ts';
import type { CountryCode, Frame, Mentions, Party, Person } from '../../model.ts';
import type { Resolved } from '../../resolving/index.ts';

/** A stretch of the body. */
interface Stretch {
  start: number;
  end: number;
}

/** Who is meant, and the words that name him. */
export interface Meant extends Stretch {
  who: Invitee;
}

export const asPerson = ({ name, country }: Person): Invitee => ({ name, kind: 'person', country });

/** Words that stand for those on the other side of the table. */
const OTHER_SIDE =
  /(?<!\p{L})(?:him|her|them|(?:the|his|her|their|its) (?:\p{L}+ ){0,2}(?:guests?|hosts?|visitors?|delegations?|counterparts?|ambassador|consul general|governor|mayor|minister|chairman|chairwoman|secretary|president))(?!\p{L})/iu;

/** Those whom a stretch names: somebody who takes part, a locality, a body, or the other side by a noun or pronoun. */
export function meantIn(
  mentions: Mentions,
  resolved: Resolved,
  body: string,
  stretch: Stretch,
  by: Invitee | null,
): Meant | null {
  const isOther = (country: CountryCode | null) => country !== null && country !== by?.country;
  for (const person of resolved.people) {
    const [mention] = person.takesPart && isOther(person.country) ? spansWithin(person.mentions, stretch) : [];
    if (mention) return { start: mention.start, end: mention.end, who: asPerson(person) };
  }
  const place = spansWithin(mentions.places, stretch).find(({ isCountry, country }) => !isCountry && isOther(country));
  if (place) {
    const { start, end, name, country } = place;
    return { start, end, who: { name, kind: 'locality', country } };
  }
  const organisation = spansWithin(mentions.organisations, stretch).find(({ country }) => isOther(country));
  if (organisation) {
    const { start, end, text, country } = organisation;
    return { start, end, who: { name: text, kind: 'organisation', country } };
  }
  const noun = OTHER_SIDE.exec(body.slice(stretch.start, stretch.end));
  const party = by && noun ? otherThan(resolved.frame, by.country) : null;
  const principal = party && principalOf(party);
  if (!noun || !principal) return null;
  const start = stretch.start + noun.index;
  return { start, end: start + noun[0].length, who: principal };
}

const otherThan = ({ guest, host }: Frame, country: CountryCode | null): Party | null =>
  country === guest.country ? host : country === host.country ? guest : null;

/** The leader of the guests, the one host who is named, else the one locality of the side. */
function principalOf({ leader, people, localities, country }: Party): Invitee | null {
  const person = leader ?? (people.length === 1 ? people[0]! : null);
  if (person) return asPerson(person);
  return localities.length === 1 ? { name: localities[0]!.name, kind: 'locality', country } : null;
}
