import type { PrismaClient } from '@communique/db';
import type { PublicText } from './settings.ts';

/** What every resolver may use. */
export interface Context {
  prisma: PrismaClient;
  publicText: PublicText;
}
