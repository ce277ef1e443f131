import type { CountryCode, Frame, Grounds, Mentions, Party, Person, Reading } from '../../model.ts';
import { inferred, missing, notLookedFor } from '../grounds.ts';
import type { Cue, CueRule } from './cue.ts';
import { callers } from './cues/callers.ts';
import { companions, metDelegations } from './cues/companions.ts';
import { delegations } from './cues/delegations.ts';
import { diplomats } from './cues/diplomats.ts';
import { holders } from './cues/holders.ts';
import { edges, itineraries } from './cues/itineraries.ts';
import { joint } from './cues/joint.ts';
import { leaders } from './cues/leaders.ts';
import { clefts, movement, presences } from './cues/movement.ts';
import { outlet } from './cues/outlets.ts';
import { ranks } from './cues/ranks.ts';
import { duringVisit, listeners, receptions, visiting } from './cues/receptions.ts';
import { ambassadors, dateline, invitations, settings } from './cues/settings.ts';
import { stops } from './cues/stops.ts';
import { venues } from './cues/venues.ts';
import { leaderOf, type PartyPlaces, senderBody, senderPlaces } from './guests.ts';
import { hostPlaces } from './hosts.ts';
import { isOnline } from './online.ts';
import { layScene } from './scene.ts';
import { peopleOf, type Sides, weighSides } from './sides.ts';
import { verdictOf } from './verdict.ts';

/** The finders of cues; their order does not matter: cues are weighed together. */
export const CUE_RULES: readonly CueRule[] = [
  movement,
  clefts,
  presences,
  stops,
  itineraries,
  edges,
  delegations,
  leaders,
  callers,
  companions,
  metDelegations,
  receptions,
  listeners,
  visiting,
  duringVisit,
  dateline,
  outlet,
  settings,
  venues,
  invitations,
  ambassadors,
  diplomats,
  ranks,
  holders,
  joint,
];

/** A dateline says where it was written; "in X" in the lead, where it was: of two countries the second counts. */
function withoutMovedDateline(cues: readonly Cue[]): Cue[] {
  const places = new Set(cues.filter((cue) => cue.rule === 'frame.in-place').map((cue) => cue.country));
  return cues.filter((cue) => cue.rule !== 'frame.dateline' || places.size === 0 || places.has(cue.country));
}

/** Rules by which somebody is on the road, whatever town he is from. */
const ON_THE_ROAD = new Set(['frame.led-by', 'frame.own-delegation', 'frame.traveller', 'frame.caller']);

/** A report from a town about its own people who travel: they are not at home. */
function withoutTravellersAtHome(cues: readonly Cue[]): Cue[] {
  const away = new Set(
    cues.flatMap((cue) => (cue.person && cue.weight > 0 && ON_THE_ROAD.has(cue.rule) ? [cue.person] : [])),
  );
  return cues.filter((cue) => cue.rule !== 'frame.at-home' || !cue.person || !away.has(cue.person));
}

const NOBODY = notLookedFor('frame.none', 'the report is not one of a visit');

/** Decides whether the report is one of a visit, and fixes guest and host. */
export function resolveFrame(reading: Reading, mentions: Mentions, people: readonly Person[]): Frame {
  const scene = layScene(reading, mentions, people);
  const cues = CUE_RULES.flatMap((rule) => rule(scene));
  const sides = weighSides(scene, withoutTravellersAtHome(withoutMovedDateline(cues)));
  const { isVisitReport, grounds: verdict } = verdictOf(scene, sides);
  const online = isOnline(reading);
  if (!sides || !isVisitReport) return { isVisitReport, verdict, online, guest: empty(), host: empty(), others: [] };
  const leader = leaderOf(scene, sides);
  const guest: Party = {
    ...partyOf(sides.guest, people, sides, senderPlaces(scene, sides, leader.person)),
    organisation: senderBody(mentions.organisations, leader.person, sides.cues, scene.words),
    leader: leader.person,
    leaderGrounds: leader.grounds,
  };
  const hostOf = (country: CountryCode) => {
    const own = peopleOf(people, sides, country);
    return partyOf(country, people, sides, hostPlaces(scene, sides, country, own));
  };
  return { isVisitReport, verdict, online, guest, host: hostOf(sides.host), others: sides.otherHosts.map(hostOf) };
}

function partyOf(country: CountryCode, people: readonly Person[], sides: Sides, where: PartyPlaces): Party {
  return {
    country,
    countryGrounds: countryGrounds(country, people, sides),
    localities: where.places,
    localityGrounds: where.grounds,
    noLocality: where.none,
    organisation: null,
    people: peopleOf(people, sides, country),
    leader: null,
    leaderGrounds: notLookedFor('leader.host', 'only guests have a leader'),
  };
}

/** The strongest cue for the country's side, else a person of it. */
function countryGrounds(country: CountryCode, people: readonly Person[], sides: Sides): Grounds {
  const role = country === sides.guest ? 'guest' : 'host';
  const [cue] = sides.cues.filter((c) => c.country === country && c.role === role).sort((a, b) => b.weight - a.weight);
  if (cue) return inferred(cue, cue.rule, `these words put ${country} on the ${role}s' side`);
  const person = people.find((p) => p.takesPart && p.country === country);
  if (person) return inferred(person.mentions[0]!, 'frame.person', `a person of ${country} takes part`);
  return missing('frame.country', 'no words tell the side of this country');
}

function empty(): Party {
  return {
    country: null,
    countryGrounds: NOBODY,
    localities: [],
    localityGrounds: [],
    noLocality: NOBODY,
    organisation: null,
    people: [],
    leader: null,
    leaderGrounds: NOBODY,
  };
}
