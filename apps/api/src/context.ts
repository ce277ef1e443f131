import type { Database, Prisma, PrismaClient } from '@communique/db';
import type { PublicText } from './settings.ts';

/** What every resolver may use; nothing in it can write. */
export interface Context {
  prisma: Database['reader'];
  readPool: Database['readPool'];
  publicText: PublicText;
}

/** Reads the database: as it is, or as it was when a transaction began. */
export type Reader = PrismaClient | Prisma.TransactionClient;
