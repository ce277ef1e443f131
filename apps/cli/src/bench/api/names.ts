/** The queries that are measured. */
export const QUERIES = ['list', 'nested', 'aggregate', 'search', 'deep'] as const;
export type QueryName = (typeof QUERIES)[number];
