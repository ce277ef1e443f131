import { createHash } from 'node:crypto';
import type { PrismaClient } from '@communique/db';
import { type CountFault, countFaults } from './counts.ts';

/** Something stored that is not so. */
export interface Fault {
  reportId: string;
  sourceId: string;
  /** JSON Pointer of the field, or null when it is the text itself. */
  pointer: string | null;
  problem: string;
}

export interface Verification {
  reports: number;
  quotes: number;
  faults: Fault[];
  /** Cells of the roll-ups that differ from a count of the facts. */
  counts: CountFault[];
}

const BATCH = 200;

/**
 * Checks every stored text against its hash and length, every quote against the text, in UTF-16 as JavaScript counts, and
 * the roll-ups against the facts.
 */
export async function verify(db: { client: PrismaClient }): Promise<Verification> {
  const result: Verification = { reports: 0, quotes: 0, faults: [], counts: await countFaults(db) };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.client.report.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { evidence: { where: { quote: { not: null } } } },
    });
    for (const { id, sourceId, body, sha256, utf16Length, evidence } of batch) {
      const fault = (pointer: string | null, problem: string) =>
        result.faults.push({ reportId: id, sourceId, pointer, problem });
      result.reports++;
      if (createHash('sha256').update(body).digest('hex') !== sha256)
        fault(null, 'the text is not the one that was read');
      if (body.length !== utf16Length) fault(null, `the text has ${body.length} UTF-16 units, not ${utf16Length}`);
      for (const { pointer, start, end, quote } of evidence) {
        result.quotes++;
        if (body.slice(start ?? 0, end ?? 0) !== quote) fault(pointer, `the quote does not stand at ${start}–${end}`);
      }
    }
    const last = batch.at(-1);
    if (last === undefined) return result;
    after = last.id;
  }
}
