import type { Database, KnownKey, Prisma, PrismaClient } from '@communique/db';
import type { Desk } from './schema/ingestion/desk.ts';
import type { PublicText } from './settings.ts';

/** What every resolver may use; only mutations use the part that can write. */
export interface Context {
  prisma: Database['reader'];
  readPool: Database['readPool'];
  publicText: PublicText;
  /** For corrections; null where this server takes none. */
  editor: Database['editor'] | null;
  /** For taking reports in; null where this server takes none. */
  desk: Desk | null;
  /** The key that came with the request; null without one. Throws NotAllowed for one that is not in use. */
  viewer(): Promise<KnownKey | null>;
}

/** Reads the database: as it is, or as it was when a transaction began. */
export type Reader = PrismaClient | Prisma.TransactionClient;
