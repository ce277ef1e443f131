import type { Database, KnownKey, Prisma, PrismaClient } from '@communique/db';
import type { PublicText } from './settings.ts';

/** What every resolver may use; only mutations use the part that can write. */
export interface Context {
  prisma: Database['reader'];
  readPool: Database['readPool'];
  publicText: PublicText;
  /** For corrections; null where this server takes none. */
  editor: Database['editor'] | null;
  /** The key that came with the request; null without one. Throws NotAllowed for one that is not in use. */
  viewer(): Promise<KnownKey | null>;
}

/** Reads the database: as it is, or as it was when a transaction began. */
export type Reader = PrismaClient | Prisma.TransactionClient;
