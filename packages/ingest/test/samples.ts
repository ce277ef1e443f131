import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listReportFiles, type Report, readReportFile } from '../src/index.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..', '..');
export const SAMPLES = join(REPOSITORY, 'samples', 'reports');
/** Real reports, kept outside the repository because they are other people's; tests skip where they are absent. */
export const SEEDS = join(REPOSITORY, '..', 'shared', 'reports', 'seeds');
export const seedsArePresent = existsSync(SEEDS);

export async function reportsIn(folder: string): Promise<Report[]> {
  return Promise.all(
    (await listReportFiles([folder])).filter((file) => !file.endsWith('README.md')).map(readReportFile),
  );
}
