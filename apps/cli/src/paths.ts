import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const REPOSITORY = resolve(import.meta.dirname, '..', '..', '..');

/** The annotated sample reports. */
export const SAMPLES = join(REPOSITORY, 'samples', 'reports');

/** The annotated samples and the three retold ones. */
export const ALL_SAMPLES = join(REPOSITORY, 'samples');

/** Reports on visits of which several reports tell, and near misses: they measure linking. */
export const PAIRS = join(ALL_SAMPLES, 'pairs');
