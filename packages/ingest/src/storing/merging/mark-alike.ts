import type { Prisma } from '@communique/db';
import { alikeStatements, type Told } from './alike.ts';
import { alikeDocuments } from './alike-documents.ts';

/** The id of the occasion on which a statement was made; null for one of its own. */
type Occasions = (statement: { visitId: string | null; meetingId: string | null }) => string | null;

const isoDay = (date: Date | null | undefined): string | null => date?.toISOString().slice(0, 10) ?? null;

/** The statements of visits or of online meetings, by the occasion on which they were made. */
async function statementsOf(
  tx: Prisma.TransactionClient,
  where: Prisma.StatementWhereInput,
  occasionOf: Occasions,
): Promise<Map<string, Told[]>> {
  const rows = await tx.statement.findMany({
    where,
    include: {
      themes: { select: { themeCode: true } },
      meeting: { select: { day: true, localityId: true } },
      report: { select: { published: true } },
      _count: { select: { localities: true } },
    },
  });
  const told = rows.map((row) => ({
    occasion: occasionOf(row) ?? row.id,
    id: row.id,
    reportId: row.reportId,
    published: isoDay(row.report.published),
    ordinal: row.ordinal,
    side: row.side === 'BOTH' ? 'both' : row.countryCode,
    act: row.actCode,
    themes: row.themes.map(({ themeCode }) => themeCode),
    speaker: row.speaker,
    speakerId: row.speakerPersonId ?? row.speakerLocalityId ?? row.speakerOrganisationId,
    localities: row._count.localities,
    day: isoDay(row.meeting?.day),
    places: row.meeting?.localityId ? [row.meeting.localityId] : [],
  }));
  return Map.groupBy(told, ({ occasion }) => occasion);
}

/**
 * Marks, in the given visits, the statements with their themes, and the documents, that another report tells too: these are
 * not counted.
 */
export async function markAlike(tx: Prisma.TransactionClient, visitIds: readonly string[]): Promise<void> {
  await mark(tx, { visitId: { in: [...visitIds] } }, ({ visitId }) => visitId);
  await markDocuments(tx, visitIds);
}

/** The same in online meetings. @param occasions what each of them is, by id: the same for the tellings of one meeting. */
export const markAlikeOnline = (tx: Prisma.TransactionClient, occasions: ReadonlyMap<string, string>): Promise<void> =>
  mark(tx, { meetingId: { in: [...occasions.keys()] } }, ({ meetingId }) => occasions.get(meetingId ?? '') ?? null);

async function markDocuments(tx: Prisma.TransactionClient, visitIds: readonly string[]): Promise<void> {
  const where = { visitId: { in: [...visitIds] } };
  await tx.document.updateMany({ where: { ...where, sameAsId: { not: null } }, data: { sameAsId: null } });
  const rows = await tx.document.findMany({
    where,
    include: { parties: { select: { localityId: true } }, report: { select: { published: true } } },
  });
  const told = rows.map(({ day, report, parties, ...row }) => ({
    ...row,
    day: isoDay(day),
    published: isoDay(report.published),
    localities: parties.flatMap(({ localityId }) => localityId ?? []),
  }));
  const alike = [...Map.groupBy(told, ({ visitId }) => visitId).values()].flatMap(alikeDocuments);
  if (alike.length === 0) return;
  await tx.$executeRaw`
    UPDATE documents SET same_as_id = given."sameAs"
      FROM json_to_recordset(${JSON.stringify(alike)}::json) AS given (id uuid, "sameAs" uuid)
     WHERE documents.id = given.id`;
}

async function mark(
  tx: Prisma.TransactionClient,
  where: Prisma.StatementWhereInput,
  occasionOf: Occasions,
): Promise<void> {
  const byOccasion = await statementsOf(tx, where, occasionOf);
  const alike = [...byOccasion.values()].flatMap(alikeStatements);
  await tx.statement.updateMany({ where: { ...where, sameAsId: { not: null } }, data: { sameAsId: null } });
  await tx.statementTheme.updateMany({ where: { statement: where, repeated: true }, data: { repeated: false } });
  if (alike.length === 0) return;
  const same = JSON.stringify(alike.filter(({ sameAs }) => sameAs !== null));
  await tx.$executeRaw`
    UPDATE statements SET same_as_id = given."sameAs"
      FROM json_to_recordset(${same}::json) AS given (id uuid, "sameAs" uuid)
     WHERE statements.id = given.id`;
  const repeated = JSON.stringify(alike.flatMap(({ id, themes }) => themes.map((theme) => ({ id, theme }))));
  await tx.$executeRaw`
    UPDATE statement_themes SET repeated = true
      FROM json_to_recordset(${repeated}::json) AS given (id uuid, theme text)
     WHERE statement_id = given.id AND theme_code = given.theme`;
}
