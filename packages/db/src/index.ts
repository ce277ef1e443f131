export { dataFolder } from './embedded/index.ts';
export * from './generated/client/client.ts';
export { migrate } from './migrate/index.ts';
export { type Database, type OpenOptions, openDatabase } from './open.ts';
