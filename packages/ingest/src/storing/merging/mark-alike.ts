import type { Prisma } from '@communique/db';
import { alikeStatements, type Told } from './alike.ts';

const isoDay = (date: Date | null | undefined): string | null => date?.toISOString().slice(0, 10) ?? null;

/** The statements of visits, by visit. */
async function statementsOf(tx: Prisma.TransactionClient, visitIds: readonly string[]): Promise<Map<string, Told[]>> {
  const rows = await tx.statement.findMany({
    where: { visitId: { in: [...visitIds] } },
    include: {
      themes: { select: { themeCode: true } },
      meeting: { select: { day: true, localityId: true } },
      report: { select: { published: true } },
    },
  });
  const told = rows.map((row) => ({
    visitId: row.visitId ?? '',
    id: row.id,
    reportId: row.reportId,
    published: isoDay(row.report.published),
    ordinal: row.ordinal,
    side: row.side === 'BOTH' ? 'both' : row.countryCode,
    act: row.actCode,
    themes: row.themes.map(({ themeCode }) => themeCode),
    speaker: row.speaker,
    speakerId: row.speakerPersonId ?? row.speakerLocalityId ?? row.speakerOrganisationId,
    day: isoDay(row.meeting?.day),
    places: row.meeting?.localityId ? [row.meeting.localityId] : [],
  }));
  return Map.groupBy(told, ({ visitId }) => visitId);
}

/** Marks, in the given visits, the statements that say what one of another report says: these are not counted. */
export async function markAlike(tx: Prisma.TransactionClient, visitIds: readonly string[]): Promise<void> {
  const byVisit = await statementsOf(tx, visitIds);
  const alike = [...byVisit.values()].flatMap((statements) => [...alikeStatements(statements)]);
  await tx.statement.updateMany({
    where: { visitId: { in: [...visitIds] }, sameAsId: { not: null } },
    data: { sameAsId: null },
  });
  if (alike.length === 0) return;
  const given = JSON.stringify(alike.map(([id, same]) => ({ id, same })));
  await tx.$executeRaw`
    UPDATE statements SET same_as_id = given.same
      FROM json_to_recordset(${given}::json) AS given (id uuid, same uuid)
     WHERE statements.id = given.id`;
}
