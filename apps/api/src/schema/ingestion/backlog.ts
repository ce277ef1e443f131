import type { Backlog } from '@communique/ingest/queue';
import type { Pool } from 'pg';
import { builder } from '../builder.ts';

export const BacklogType = builder.objectRef<Backlog>('Backlog').implement({
  description: 'What is still to be done in the queue.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'Jobs that wait.' }),
    running: t.exposeInt('running', { description: 'Jobs that are being done.' }),
  }),
});

/** SQLSTATE of a table or schema that is not there. */
const MISSING = new Set(['42P01', '3F000']);

/** What the queue holds; nothing where no worker has ever made it. */
export async function backlogOf(pool: Pool): Promise<Backlog> {
  const { readBacklog } = await import('@communique/ingest/queue');
  try {
    return await readBacklog(pool);
  } catch (error) {
    if (MISSING.has(String((error as { code?: unknown }).code))) return { waiting: 0, running: 0 };
    throw error;
  }
}
