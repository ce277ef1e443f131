import { resolve } from 'node:path';

/** The repository's root folder. */
export const REPOSITORY = resolve(import.meta.dirname, '..', '..', '..');
