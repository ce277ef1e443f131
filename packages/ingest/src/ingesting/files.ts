import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '@communique/db';
import { extract } from '../extract.ts';
import type { Report } from '../model.ts';
import { UnreadableReport } from '../sources/decode.ts';
import { listReportFiles, readReportFile } from '../sources/files.ts';
import { canRead } from '../sources/language.ts';
import { type Outcome, storeRecord } from '../storing/index.ts';

/** What became of one file. */
export type Ingested = { path: string; outcome: Outcome } | { path: string; outcome: 'failed'; error: string };

export interface IngestOptions {
  /** Marks the reports as sample data. */
  sample?: boolean;
}

/** Reads and stores one report; a text in a language without rules is stored unread. */
export async function ingestReport(
  db: { client: PrismaClient },
  report: Report,
  options: IngestOptions = {},
): Promise<Outcome> {
  const record = canRead(report.language) ? extract(report) : null;
  return storeRecord(db, report, record, options);
}

/**
 * Reads and stores files one after the other. What can't be read is yielded as failed with its reason and the rest goes
 * on; a fault of the database ends the run, since it would fail every file after it.
 */
export async function* ingestFiles(
  db: { client: PrismaClient },
  files: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  for (const path of files) {
    try {
      yield { path, outcome: await ingestReport(db, await readReportFile(path), options) };
    } catch (error) {
      if (!(error instanceof UnreadableReport)) throw error;
      yield { path, outcome: 'failed', error: error.message };
    }
  }
}

/** True while no report is stored. */
export async function isEmpty(db: { client: PrismaClient }): Promise<boolean> {
  return (await db.client.report.findFirst({ select: { id: true } })) === null;
}

/** The sample folders that are shown to users; the others serve measurement. */
const SHOWN = ['reports', 'retold'];

/** Loads the sample reports of a samples folder, marked as such. @returns how many were stored. */
export async function loadSamples(db: { client: PrismaClient }, folder: string): Promise<number> {
  const folders = SHOWN.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const files = (await listReportFiles(folders)).filter((file) => !file.endsWith('README.md'));
  let stored = 0;
  for await (const { outcome } of ingestFiles(db, files, { sample: true })) if (outcome !== 'failed') stored++;
  return stored;
}
