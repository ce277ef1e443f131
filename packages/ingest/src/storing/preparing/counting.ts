import type { Locality } from '@communique/domain';
import type { Said } from './addressees.ts';
import type { Context } from './context.ts';
import { homeIn } from './meetings.ts';
import { localitiesOf } from './visits.ts';

/** The locality for which somebody speaks. */
function speakersOwn(context: Context, { visit, meeting, side, speaker }: Said): Locality[] {
  const { person, locality, organisation } = speaker;
  const seat = meeting?.participants.find((participant) => participant.person.id === person?.id);
  const party = side === 'SENDER' || side === 'HOST' ? side : null;
  const home = person && !seat && party ? homeIn(context, person, visit, party) : (seat?.home ?? null);
  return [home, locality, organisation?.locality].filter((one) => one != null);
}

/** The localities whose officials are at the meeting and listen; of both sides together, everybody's. */
function listeners({ meeting, side }: Said): Locality[] {
  const speaking = side === 'SENDER' ? 'GUEST' : side === 'HOST' ? 'HOST' : null;
  const others = meeting?.participants.filter((participant) => participant.side !== speaking) ?? [];
  return others.flatMap(({ home }) => (home === null ? [] : [home]));
}

/**
 * The localities a statement counts for: those whose officials or bodies speak or are addressed in its meeting. Where no
 * meeting is named, the delegation's, and the host's if the visit has one host. Never a planned stop.
 */
export function countedFor(context: Context, said: Said): Locality[] {
  const { visit, meeting } = said;
  const found = speakersOwn(context, said);
  if (meeting) found.push(...listeners(said));
  else if (visit) {
    const hosts = visit.parties.filter(({ side }) => side === 'HOST');
    found.push(...localitiesOf(visit, 'SENDER'), ...(hosts.length === 1 ? localitiesOf(visit, 'HOST') : []));
  }
  const planned = new Set(
    visit?.parties.filter(({ stage }) => stage === 'PLANNED').map(({ locality }) => locality?.id),
  );
  return [...new Map(found.map((locality) => [locality.id, locality])).values()].filter(({ id }) => !planned.has(id));
}
