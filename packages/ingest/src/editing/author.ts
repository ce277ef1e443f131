import type { Correction, Prisma, PrismaClient } from '@communique/db';
import { checkedText } from './checks.ts';
import type { Target } from './subjects.ts';

/** Who corrects: a key's id and name. */
export interface Author {
  keyId: string | null;
  name: string;
}

/** Where corrections are written: a client that may change facts. */
export interface Editing {
  editor: PrismaClient;
}

/** What is written down of a correction besides its author, time and reason. */
export interface Entry {
  kind: Correction['kind'];
  field?: string;
  before: unknown;
  after?: unknown;
}

const asJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));

/** Writes a correction down; nothing is changed by it yet. */
export function enter(
  tx: Prisma.TransactionClient,
  author: Author,
  reason: string,
  { subject, subjectIds, reportIds, anchor }: Omit<Target, 'id'>,
  { kind, field, before, after }: Entry,
): Promise<Correction> {
  return tx.correction.create({
    data: {
      id: crypto.randomUUID(),
      keyId: author.keyId,
      author: author.name,
      reason: checkedText('reason', reason),
      kind,
      subject,
      subjectIds,
      reportIds,
      field: field ?? null,
      ...(anchor === null ? {} : { anchor: asJson(anchor) }),
      ...(before === undefined || before === null ? {} : { before: asJson(before) }),
      ...(after === undefined || after === null ? {} : { after: asJson(after) }),
    },
  });
}
