import { type CountryCode, fold, type Locality, type MeetingRecord } from '@communique/domain';
import { given, type PersonValue, valueOr } from '../../correcting/index.ts';
import { homeOf, knownPlace, type LinkedPerson } from '../../linking/index.ts';
import { type Context, chosenPerson, chosenPlace, everybody, factId, knownCountry } from './context.ts';
import { type Rows, toDate } from './rows.ts';
import { type LinkedVisit, localitiesOf, sideOf } from './visits.ts';

/** Someone at a meeting, and the locality for which he takes part, if for one. */
export interface Participant {
  person: LinkedPerson;
  side: 'GUEST' | 'HOST';
  home: Locality | null;
}

/** A meeting of the record, linked. */
export interface LinkedMeeting {
  id: string;
  index: number;
  record: MeetingRecord;
  /** Null for an online meeting. */
  visit: LinkedVisit | null;
  participants: Participant[];
  /** Where the text first tells of it; null when nothing says. */
  position: number | null;
}

/** How well a meeting fits a visit: same leader, place among the hosts, day within it. */
function closeness(meeting: MeetingRecord, { record }: LinkedVisit): number {
  const place = fold(meeting.place ?? '');
  const led = meeting.guests.some((guest) => fold(guest) === fold(record.leader ?? ''));
  const there = record.hosts.some(({ locality }) => locality !== null && fold(locality) === place);
  const then =
    meeting.date !== null &&
    record.start !== null &&
    record.start <= meeting.date &&
    meeting.date <= (record.end ?? record.start);
  return Number(led) * 2 + Number(there) * 2 + Number(then);
}

function visitOf(meeting: MeetingRecord, visits: readonly LinkedVisit[]): LinkedVisit | null {
  return visits.reduce<LinkedVisit | null>(
    (best, visit) => (best === null || closeness(meeting, visit) > closeness(meeting, best) ? visit : best),
    null,
  );
}

/** The only locality of a side, which an office that names none may mean. */
function soleLocality(
  visit: LinkedVisit | null,
  side: 'SENDER' | 'HOST',
  country: CountryCode | null,
): Locality | null {
  if (visit === null) return null;
  const localities = localitiesOf(visit, side).filter((locality) => country === null || locality.country === country);
  return localities.length === 1 ? (localities[0] ?? null) : null;
}

/** The locality for which a person takes part in a visit. */
export function homeIn(
  context: Context,
  person: Pick<LinkedPerson, 'country' | 'offices'>,
  visit: LinkedVisit | null,
  side: 'SENDER' | 'HOST',
): Locality | null {
  return homeOf(person, soleLocality(visit, side, person.country), context.places);
}

/** The people on one side: those whom an editor names, else those of the record. */
function peopleOn(
  context: Context,
  names: readonly string[],
  country: CountryCode | null,
  chosen: readonly PersonValue[] | undefined,
): LinkedPerson[] {
  return chosen?.map((one) => chosenPerson(context, one)) ?? names.map((name) => context.people.link(name, country));
}

function participantsOf(
  context: Context,
  id: string,
  meeting: MeetingRecord,
  visit: LinkedVisit | null,
): Participant[] {
  const found = new Map<string, Participant>();
  const add = (side: 'GUEST' | 'HOST', names: readonly string[], chosen: readonly PersonValue[] | undefined): void => {
    const party = side === 'GUEST' ? 'SENDER' : 'HOST';
    const country = visit?.parties.find((candidate) => candidate.side === party)?.country ?? null;
    for (const person of peopleOn(context, names, country, chosen))
      if (!found.has(person.id)) found.set(person.id, { person, side, home: homeIn(context, person, visit, party) });
  };
  add('GUEST', meeting.guests, given(context.corrections, id, 'meeting.guests')?.value);
  add('HOST', meeting.hosts, given(context.corrections, id, 'meeting.hosts')?.value);
  return [...found.values()];
}

/** The place of a meeting: what an editor says, else what the record's name means; as written, and the locality. */
function placeAt(
  context: Context,
  id: string,
  { place }: MeetingRecord,
  country: CountryCode | null,
): { place: string | null; localityId: string | null } {
  const correction = given(context.corrections, id, 'meeting.place');
  if (correction) {
    const { value } = correction;
    if (value?.id) return { place: value.name, localityId: chosenPlace(context, value, country).id };
    return placeNamed(context, value?.name ?? null, country);
  }
  return placeNamed(context, place, country);
}

/** A place by its name: what no list has is kept as written, without a locality. */
function placeNamed(context: Context, place: string | null, country: CountryCode | null) {
  if (place === null) return { place, localityId: null };
  const known = knownPlace(place, country, context.places) ?? knownPlace(place, null, context.places);
  return { place, localityId: known?.id ?? null };
}

/** Links the meetings of the record. Words spoken online by nobody named still need a meeting to belong to. */
export function linkMeetings(context: Context, visits: readonly LinkedVisit[]): LinkedMeeting[] {
  const { meetings, statements, evidence } = context.record;
  const nameless = visits.length === 0 && meetings.length === 0 && statements.length > 0;
  const told = nameless ? [{ date: null, place: null, guests: [], hosts: [] }] : meetings;
  return told.map((read, index) => {
    const id = factId(context, 'meeting', index);
    const record = { ...read, date: valueOr(context.corrections, id, 'meeting.day', read.date) };
    const visit = visitOf(read, visits);
    const starts = evidence
      .filter(({ field, start }) => start !== null && field.startsWith(`/meetings/${index}/`))
      .map(({ start }) => start ?? 0);
    return {
      id,
      index,
      record,
      visit,
      participants: participantsOf(context, id, record, visit),
      position: starts.length > 0 ? Math.min(...starts) : null,
    };
  });
}

/** Adds the rows of the meetings and of who was there. */
export function addMeetings(rows: Rows, context: Context, meetings: readonly LinkedMeeting[]): void {
  for (const { id, index, record, visit, participants } of meetings) {
    const hostCountry = visit?.parties.find(({ side }) => side === 'HOST')?.country ?? null;
    rows.meeting.push({
      id,
      reportId: context.reportId,
      visitId: visit?.id ?? null,
      online: visit === null,
      day: toDate(record.date),
      ...placeAt(context, id, record, hostCountry),
      ordinal: index,
    });
    participants.forEach(({ person, side, home }, ordinal) => {
      rows.meetingParticipant.push({
        meetingId: id,
        personId: person.id,
        side,
        countryCode: knownCountry(person.country),
        localityId: home?.id ?? null,
        ordinal,
      });
    });
  }
}

/** Adds who took part in which visit: by meeting, as leader, and, of the others, by the country's side. */
export function addVisitPeople(
  rows: Rows,
  context: Context,
  visits: readonly LinkedVisit[],
  meetings: readonly LinkedMeeting[],
): void {
  const met = new Set(meetings.flatMap(({ participants }) => participants.map(({ person }) => person.id)));
  for (const visit of visits) {
    const here = new Map<string, 'SENDER' | 'HOST' | null>();
    for (const meeting of meetings.filter((candidate) => candidate.visit?.id === visit.id))
      for (const { person, side } of meeting.participants) here.set(person.id, side === 'GUEST' ? 'SENDER' : 'HOST');
    if (visit.leader !== null) here.set(visit.leader.id, 'SENDER');
    for (const person of everybody(context)) {
      if (met.has(person.id) || here.has(person.id)) continue;
      const side = sideOf(visit, person.country);
      if (visits.length === 1 || side !== null) here.set(person.id, side);
    }
    for (const [personId, side] of here) rows.visitPerson.push({ visitId: visit.id, personId, side });
  }
}
