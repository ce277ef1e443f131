import type { Locality, StatementRecord } from '@communique/domain';
import { given, valueOr } from '../../correcting/index.ts';
import { withAncestors } from '../../linking/index.ts';
import { type Addressee, addresseesOf } from './addressees.ts';
import { type Context, knownCountry, statementId } from './context.ts';
import { countedFor } from './counting.ts';
import type { LinkedMeeting } from './meetings.ts';
import { type Rows, toDate } from './rows.ts';
import { chosenSpeaker, linkSpeaker, nameOfSpeaker, type Speaker } from './speakers.ts';
import { type LinkedVisit, sideOf } from './visits.ts';

/** A statement of the record, linked. */
export interface LinkedStatement {
  id: string;
  index: number;
  record: StatementRecord;
  visit: LinkedVisit | null;
  meeting: LinkedMeeting | null;
  side: 'SENDER' | 'HOST' | 'BOTH' | null;
  speaker: Speaker;
  addressees: Addressee[];
  /** The localities it counts for, without the units above them. */
  localities: Locality[];
}

/** Of several meetings, the one that the text told of last before the statement. */
function lastTold(meetings: readonly LinkedMeeting[], start: number): LinkedMeeting | null {
  const told = meetings.filter(({ position }) => position !== null && position <= start);
  return told.reduce<LinkedMeeting | null>(
    (last, next) => (last === null || (next.position ?? 0) > (last.position ?? 0) ? next : last),
    told[0] ?? meetings[0] ?? null,
  );
}

/** A person speaks at a meeting at which he is; anyone else at the only meeting, or at the one told of last. */
function meetingOf(start: number, { person }: Speaker, meetings: readonly LinkedMeeting[]): LinkedMeeting | null {
  if (person === null) return lastTold(meetings, start);
  const attended = meetings.filter(({ participants }) => participants.some((one) => one.person.id === person.id));
  return lastTold(attended, start);
}

function visitFor(side: string, visits: readonly LinkedVisit[]): LinkedVisit | null {
  return visits.find((visit) => sideOf(visit, side) !== null) ?? visits[0] ?? null;
}

function speakingSide(side: string, visit: LinkedVisit | null, meeting: LinkedMeeting | null): LinkedStatement['side'] {
  if (side === 'both') return 'BOTH';
  if (visit) return sideOf(visit, side);
  const seat = meeting?.participants.find(({ person }) => person.country === side)?.side;
  return seat === undefined ? null : seat === 'GUEST' ? 'SENDER' : 'HOST';
}

/** A statement as an editor says that it was. */
function correctedStatement({ corrections }: Context, id: string, read: StatementRecord): StatementRecord {
  const said = given(corrections, id, 'statement.speaker');
  return {
    ...read,
    side: valueOr(corrections, id, 'statement.side', read.side),
    act: valueOr(corrections, id, 'statement.act', read.act),
    themes: valueOr(corrections, id, 'statement.themes', read.themes),
    speaker: said ? nameOfSpeaker(said.value) : read.speaker,
  };
}

/** Links the statements of the record to their meetings, speakers, addressees and localities; the rejected left out. */
export function linkStatements(
  context: Context,
  visits: readonly LinkedVisit[],
  meetings: readonly LinkedMeeting[],
): LinkedStatement[] {
  return context.record.statements.flatMap((read, index) => {
    const id = statementId(context, index);
    if (given(context.corrections, id, 'statement.rejected')?.value) return [];
    const record = correctedStatement(context, id, read);
    const said = given(context.corrections, id, 'statement.speaker')?.value;
    const speaker = said ? chosenSpeaker(context, record, said) : linkSpeaker(context, record, visits);
    const online = visits.length === 0;
    const meeting = meetingOf(record.start, speaker, meetings) ?? (online ? lastTold(meetings, record.start) : null);
    const visit = meeting ? meeting.visit : visitFor(record.side, visits);
    const side = speakingSide(record.side, visit, meeting);
    const scene = { visit, meeting, side, speaker };
    const localities = countedFor(context, scene);
    return [{ id, index, record, ...scene, addressees: addresseesOf(scene), localities }];
  });
}

function dayOf({ meeting, visit }: LinkedStatement): string | null {
  if (meeting?.record.date) return meeting.record.date;
  return visit && visit.record.start === visit.record.end ? visit.record.start : null;
}

/** Adds the rows of the statements. */
export function addStatements(rows: Rows, context: Context, statements: readonly LinkedStatement[]): void {
  for (const statement of statements) {
    const { id, index, record, visit, meeting, side, speaker, addressees, localities } = statement;
    rows.statement.push({
      id,
      reportId: context.reportId,
      visitId: visit?.id ?? null,
      meetingId: meeting?.id ?? null,
      side,
      countryCode: side === 'BOTH' ? null : knownCountry(record.side),
      speaker: side === 'BOTH' ? null : record.speaker,
      speakerPersonId: speaker.person?.id ?? null,
      speakerLocalityId: speaker.locality?.id ?? null,
      speakerOrganisationId: speaker.organisation?.id ?? null,
      actCode: record.act,
      day: toDate(dayOf(statement)),
      ordinal: index,
    });
    [...new Set(record.themes)].forEach((themeCode, ordinal) => {
      rows.statementTheme.push({ statementId: id, themeCode, ordinal });
    });
    for (const { locality, direct } of withAncestors(localities, context.places.day)) {
      rows.statementLocality.push({ statementId: id, localityId: locality.id, direct });
    }
    addressees.forEach(({ country, person, locality, organisation }, ordinal) => {
      rows.statementAddressee.push({
        statementId: id,
        ordinal,
        countryCode: country,
        personId: person?.id ?? null,
        localityId: locality?.id ?? null,
        organisationId: organisation?.id ?? null,
      });
    });
  }
}
