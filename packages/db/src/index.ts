export { dataFolder } from './embedded/index.ts';
export * from './generated/client/client.ts';
export { contentId } from './ids.ts';
export { createKey, findKey, type KnownKey, listKeys, revokeKey } from './keys/index.ts';
export { migrate } from './migrate/index.ts';
export { type Database, type OpenOptions, openDatabase } from './open.ts';
export { foldedNames } from './reference/index.ts';
