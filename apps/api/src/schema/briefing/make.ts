import type { PrismaClient } from '@communique/db';
import type { BriefingDocument } from '@communique/briefing';
import type { BriefingInput } from './inputs.ts';

/** A briefing in its three forms. */
export interface Briefing {
  document: BriefingDocument;
  markdown: string;
  html: string;
}

/** Writes a briefing from what is stored now. */
export function makeBriefing(_prisma: PrismaClient, _request: BriefingInput): Promise<Briefing> {
  throw new Error('Not wired yet');
}
