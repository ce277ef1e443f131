import type { Database } from '@communique/db';
import type { PublicText } from './settings.ts';

/** What every resolver may use; nothing in it can write. */
export interface Context {
  prisma: Database['reader'];
  readPool: Database['readPool'];
  publicText: PublicText;
}
