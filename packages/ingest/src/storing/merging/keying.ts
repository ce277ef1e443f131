import type { Prisma } from '@communique/db';
import { blockingKeys, type VisitSignature } from '../../linking/visits/index.ts';

/** Tellings that get their keys in one statement. */
const AT_A_TIME = 1_000;

/** Makes the keys of stored tellings that have none: a migration empties them where the keys have become others. */
export async function keyTellings(tx: Prisma.TransactionClient): Promise<void> {
  for (;;) {
    const rows = await tx.$queryRaw<{ id: string; signature: VisitSignature }[]>`
      SELECT id, signature FROM visit_tellings WHERE offers = '{}' LIMIT ${AT_A_TIME}`;
    if (rows.length === 0) return;
    const keyed = rows.map(({ id, signature }) => ({ id, offers: blockingKeys(signature).offers }));
    await tx.$executeRaw`
      UPDATE visit_tellings t SET offers = given.offers
        FROM json_populate_recordset(NULL::visit_tellings, ${JSON.stringify(keyed)}::json) AS given
       WHERE t.id = given.id`;
  }
}
