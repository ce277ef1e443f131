import type { Database } from '@communique/db';

/**
 * What the API needs of a database: it is read through its read-only clients and corrected through its editor; reports
 * that editors add are stored by its owner's. Without pools for short reads all share one.
 */
export type ApiDatabase = Pick<Database, 'reader' | 'readPool'> &
  Partial<Pick<Database, 'quickPool' | 'searchPool' | 'editor' | 'client' | 'pool' | 'url'>>;
