import type { Prisma } from '@communique/db';
import { addDays, currentIdOf, firstLevelOf, localityById } from '@communique/domain';
import { type OnlineMeeting, onlineGroups } from '../../linking/online/index.ts';
import { toDate } from '../preparing/rows.ts';
import { markAlikeOnline } from './mark-alike.ts';

/** Days around a meeting in which reports may tell of it. */
const AROUND = 3;

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

function unitOf(localityId: string | null): string[] {
  const locality = localityId === null ? undefined : localityById(localityId);
  const unit = locality && firstLevelOf(locality);
  return unit ? [currentIdOf(unit.id)] : [];
}

async function meetingsWhere(tx: Prisma.TransactionClient, where: Prisma.MeetingWhereInput): Promise<OnlineMeeting[]> {
  const rows = await tx.meeting.findMany({
    where: { AND: [{ online: true }, where] },
    include: {
      report: { select: { published: true } },
      participants: { include: { person: { select: { name: true } } } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, reportId, day, report, participants }) => ({
    id,
    reportId,
    day: isoDay(day),
    published: isoDay(report.published),
    people: participants.map(({ personId, person, countryCode }) => ({
      id: personId,
      name: person.name,
      country: countryCode,
    })),
    units: [...new Set(participants.flatMap(({ localityId }) => unitOf(localityId)))].sort(),
  }));
}

/** Online meetings of the days around the given ones: of all that any of these can be. */
function around(meetings: readonly OnlineMeeting[]): Prisma.MeetingWhereInput {
  const days = [...new Set(meetings.flatMap(({ day, published }) => day ?? published ?? []))];
  const within = days.map((day) => ({
    gte: toDate(addDays(day, -AROUND)) ?? '',
    lte: toDate(addDays(day, AROUND)) ?? '',
  }));
  return { OR: within.flatMap((span) => [{ day: span }, { day: null, report: { published: span } }]) };
}

/** Ids of stored online meetings that are the same as any of the given ones, these included. */
async function component(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<OnlineMeeting[]> {
  let known = await meetingsWhere(tx, { id: { in: [...ids] } });
  for (;;) {
    const all = await meetingsWhere(tx, around(known));
    const seeds = new Set(known.map(({ id }) => id));
    const reached = new Set(onlineGroups(all).flatMap((group) => (group.some((id) => seeds.has(id)) ? group : [])));
    if ([...reached].every((id) => seeds.has(id))) return known;
    known = all.filter(({ id }) => reached.has(id));
  }
}

/**
 * Marks, around the given online meetings, those that reports tell alike: the one with the lowest id is counted, and what is
 * said in them once. What results depends on the stored meetings alone.
 */
export async function joinOnline(tx: Prisma.TransactionClient, meetingIds: readonly string[]): Promise<void> {
  if (meetingIds.length === 0) return;
  const meetings = await component(tx, meetingIds);
  const occasions = new Map<string, string>();
  for (const group of onlineGroups(meetings)) {
    const [first = '', ...others] = group;
    for (const id of group) occasions.set(id, first);
    await tx.meeting.updateMany({ where: { id: first }, data: { sameAsId: null } });
    await tx.meeting.updateMany({ where: { id: { in: others } }, data: { sameAsId: first } });
  }
  await markAlikeOnline(tx, occasions);
}

/** The online meetings of reports, and the others that are the same. */
export async function onlineMeetingsOf(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<{ own: string[]; others: string[] }> {
  const reportId = { in: [...reportIds] };
  const own = await tx.meeting.findMany({ where: { online: true, reportId }, select: { id: true, sameAsId: true } });
  if (own.length === 0) return { own: [], others: [] };
  const heads = own.map(({ id, sameAsId }) => sameAsId ?? id);
  const others = await tx.meeting.findMany({
    where: { OR: [{ id: { in: heads } }, { sameAsId: { in: heads } }], NOT: { reportId } },
    select: { id: true },
  });
  return { own: own.map(({ id }) => id), others: others.map(({ id }) => id) };
}
