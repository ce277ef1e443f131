import { createHash } from 'node:crypto';

export type Split = 'work' | 'validation';

/**
 * The fixed validation third: ids whose SHA-256 begins with a byte divisible by three. Programs measure it; nobody reads
 * its texts or writes rules from them, so its figures tell how rules do on reports they were not written from.
 */
export const splitOf = (id: string): Split =>
  createHash('sha256').update(id).digest()[0]! % 3 === 0 ? 'validation' : 'work';
