import { createHash } from 'node:crypto';
import type { Prisma, PrismaClient } from '@communique/db';
import { type DaysValue, FIELDS, type Field, type FieldValues, type PersonValue } from '../correcting/index.ts';
import { NothingThere } from './failures.ts';

/** What a field holds, and the token that a correction of it must name. */
export interface FieldState<F extends Field = Field> {
  field: F;
  value: FieldValues[F];
  /** Changes whenever the value or the correction in force does. */
  version: string;
  /** The correction in force, if there is one. */
  correctionId: string | null;
}

type Reader = Prisma.TransactionClient | PrismaClient;

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

const PERSON = { select: { id: true, name: true, countryCode: true } } as const;
const personValue = ({
  id,
  name,
  countryCode,
}: {
  id: string;
  name: string;
  countryCode: string | null;
}): PersonValue => ({
  id,
  name,
  country: countryCode,
});

async function parties(db: Reader, visitId: string, side: 'SENDER' | 'HOST'): Promise<FieldValues['visit.hosts']> {
  const rows = await db.visitParty.findMany({
    where: { visitId, side },
    include: { locality: { select: { id: true, nameEn: true } }, organisation: { select: { name: true } } },
    orderBy: { ordinal: 'asc' },
  });
  return rows.map(({ countryCode, locality, organisation, stage }) => ({
    country: countryCode,
    locality: locality && { id: locality.id, name: locality.nameEn },
    organisation: organisation?.name ?? null,
    stage,
  }));
}

async function visitValue(db: Reader, id: string, field: 'visit.leader' | 'visit.days') {
  const visit = await db.visit.findUnique({ where: { id }, include: { leader: PERSON } });
  if (!visit) throw new NothingThere('visit', id);
  if (field === 'visit.leader') return visit.leader && personValue(visit.leader);
  const { start, end, edtf, datePrecision, rangeStated } = visit;
  const precision = datePrecision && (datePrecision.toLowerCase() as 'day' | 'month' | 'year');
  return { start: isoDay(start), end: isoDay(end), edtf, precision, rangeStated } satisfies DaysValue;
}

async function meetingValue(db: Reader, id: string, field: Field) {
  const meeting = await db.meeting.findUnique({
    where: { id },
    include: { participants: { include: { person: PERSON }, orderBy: { ordinal: 'asc' } } },
  });
  if (!meeting) throw new NothingThere('meeting', id);
  if (field === 'meeting.day') return isoDay(meeting.day);
  if (field === 'meeting.place') return meeting.place === null ? null : { id: meeting.localityId, name: meeting.place };
  const side = field === 'meeting.guests' ? 'GUEST' : 'HOST';
  return meeting.participants.filter((one) => one.side === side).map(({ person }) => personValue(person));
}

async function statementValue(db: Reader, id: string, field: Field) {
  const said = await db.statement.findUnique({
    where: { id },
    include: {
      themes: { orderBy: { ordinal: 'asc' } },
      speakerPerson: PERSON,
      speakerLocality: { select: { id: true, nameEn: true } },
    },
  });
  if (!said) throw new NothingThere('statement', id);
  if (field === 'statement.rejected') return false;
  if (field === 'statement.side') return said.side === 'BOTH' ? 'both' : (said.countryCode ?? '');
  if (field === 'statement.act') return said.actCode;
  if (field === 'statement.themes') return said.themes.map(({ themeCode }) => themeCode);
  const { speakerPerson: person, speakerLocality: locality, speaker } = said;
  if (person) return { person: personValue(person) };
  if (locality) return { locality: { id: locality.id, name: locality.nameEn } };
  return speaker === null ? null : { name: speaker };
}

async function storedValue(db: Reader, field: Field, id: string): Promise<unknown> {
  if (field === 'visit.senders') return parties(db, id, 'SENDER');
  if (field === 'visit.hosts') return parties(db, id, 'HOST');
  if (field === 'visit.leader' || field === 'visit.days') return visitValue(db, id, field);
  const { subject } = FIELDS[field];
  if (subject === 'MEETING') return meetingValue(db, id, field);
  if (subject === 'STATEMENT') return statementValue(db, id, field);
  if (subject === 'OFFICE') {
    const office = await db.office.findUnique({ where: { id } });
    if (!office) throw new NothingThere('office', id);
    return office.title;
  }
  const person = await db.person.findUnique({ where: { id } });
  if (!person) throw new NothingThere('person', id);
  return field === 'person.name' ? person.name : person.countryCode;
}

/**
 * What a field holds now.
 * @param subjectIds as the corrections of the subject name it: of a visit or person the ids of its tellings.
 * @throws NothingThere
 */
export async function fieldState<F extends Field>(
  db: Reader,
  field: F,
  id: string,
  subjectIds: readonly string[],
): Promise<FieldState<F>> {
  const value = (await storedValue(db, field, id)) as FieldValues[F];
  const correction = await db.correction.findFirst({
    where: { field, undoneAt: null, subjectIds: { hasSome: [...subjectIds] } },
    select: { id: true, number: true },
    orderBy: { number: 'desc' },
  });
  const version = createHash('sha256')
    .update(JSON.stringify([field, value, correction?.number ?? 0]))
    .digest('base64url')
    .slice(0, 16);
  return { field, value, version, correctionId: correction?.id ?? null };
}
