import type { Prisma } from '@communique/db';
import { lockLinking } from '../storing/merging/index.ts';
import { settle } from '../storing/put.ts';
import type { Editing } from './author.ts';

/** Corrections wait for one another and for what is being stored; a person told by many reports takes a while. */
const PATIENCE = { timeout: 60_000, maxWait: 60_000 } as const;

/**
 * Runs one correction alone: no other correction, and nothing that is being stored, comes between what it sees and what it
 * writes. The data has a new version when it ends; when it throws, nothing was written.
 */
export const edit = <Result>(
  { editor }: Editing,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> =>
  editor.$transaction(async (tx) => {
    await lockLinking(tx);
    const result = await work(tx);
    await settle(tx, { hasRemoved: true });
    return result;
  }, PATIENCE);
