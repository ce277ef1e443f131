import type { Prisma } from '@communique/db';
import { fold } from '@communique/domain';
import { type Anchor, meetingAnchor, type Subject, statementAnchor } from '../correcting/index.ts';
import { meetingId, statementIdIn } from '../storing/preparing/context.ts';
import { readRecords } from '../storing/records.ts';
import { NothingThere } from './failures.ts';

/** What a correction is about, by what reading the same texts always gives. */
export interface Target {
  subject: Subject;
  /** The id under which it is stored now. */
  id: string;
  /** Of a visit or person the ids of its tellings; else the own id. */
  subjectIds: string[];
  reportIds: string[];
  anchor: Anchor | null;
}

type Tx = Prisma.TransactionClient;

/** A visit by an id that it has or has had. */
export async function findVisit(tx: Tx, id: string): Promise<Target> {
  const moved = await tx.visitRedirect.findUnique({ where: { fromId: id } });
  const tellings = await tx.visitTelling.findMany({
    where: { visitId: { in: [id, ...(moved ? [moved.toId] : [])] } },
    orderBy: { id: 'asc' },
  });
  const [first] = tellings;
  if (!first?.visitId) throw new NothingThere('visit', id);
  return {
    subject: 'VISIT',
    id: first.visitId,
    subjectIds: tellings.map((telling) => telling.id),
    reportIds: [...new Set(tellings.map(({ reportId }) => reportId))],
    anchor: null,
  };
}

/** The anchor of a meeting or statement, from what was read. */
async function anchorOf(tx: Tx, reportId: string, id: string): Promise<Anchor | null> {
  const record = (await readRecords(tx, [reportId])).get(reportId);
  if (!record) return null;
  const said = record.statements.find((_, index) => statementIdIn(reportId, record, index) === id);
  if (said) return statementAnchor(said);
  const met = record.meetings.find((_, index) => meetingId(reportId, index) === id);
  return met ? meetingAnchor(met, fold) : null;
}

async function findTold(tx: Tx, subject: 'MEETING' | 'STATEMENT' | 'OFFICE', id: string): Promise<Target> {
  const where = { where: { id }, select: { reportId: true } };
  const found =
    subject === 'MEETING'
      ? await tx.meeting.findUnique(where)
      : subject === 'STATEMENT'
        ? await tx.statement.findUnique(where)
        : await tx.office.findUnique(where);
  if (!found) throw new NothingThere(subject.toLowerCase(), id);
  const anchor = subject === 'OFFICE' ? null : await anchorOf(tx, found.reportId, id);
  return { subject, id, subjectIds: [id], reportIds: [found.reportId], anchor };
}

/** Tellings by which a person is known again, at most: enough, should reports be removed. */
const MOST_TELLINGS = 200;

/** A person by an id that he has or has had, with all reports that name him. */
export async function findPerson(tx: Tx, id: string): Promise<Target> {
  const moved = await tx.personRedirect.findUnique({ where: { fromId: id } });
  const [person] = await tx.person.findMany({ where: { id: { in: [id, ...(moved ? [moved.toId] : [])] } } });
  const tellings = await tx.personTelling.findMany({
    where: { personId: person?.id ?? id },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST_TELLINGS,
  });
  if (!person || tellings.length === 0) throw new NothingThere('person', id);
  return {
    subject: 'PERSON',
    id: person.id,
    subjectIds: tellings.map((telling) => telling.id),
    reportIds: await reportsNaming(tx, [person.id]),
    anchor: null,
  };
}

/** The reports that name any of the people. */
export async function reportsNaming(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.personName.findMany({
    where: { personId: { in: [...personIds] } },
    select: { reportId: true },
    distinct: ['reportId'],
    orderBy: { reportId: 'asc' },
  });
  return rows.map(({ reportId }) => reportId);
}

/** Finds what is to be corrected. @throws NothingThere */
export function findTarget(tx: Tx, subject: Subject, id: string): Promise<Target> {
  if (subject === 'VISIT') return findVisit(tx, id);
  return subject === 'PERSON' ? findPerson(tx, id) : findTold(tx, subject, id);
}
