import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MeetingRecord, PersonRecord, StatementRecord, VisitRecord } from '@communique/domain';

/** A date of a gold record: one, or several that are all right. */
export type GoldDate = string | null | (string | null)[];

/** A gold annotation: the record's format with dates that may be open, statements by their first words, no offsets. */
export interface GoldRecord {
  id: string;
  published: string | null;
  isVisitReport: boolean;
  visits: (Omit<VisitRecord, 'start' | 'end'> & { start: GoldDate; end: GoldDate })[];
  meetings: (Omit<MeetingRecord, 'date'> & { date: GoldDate })[];
  people: PersonRecord[];
  themes: string[];
  statements: (Pick<StatementRecord, 'side' | 'speaker' | 'act' | 'themes'> & { evidence: string })[];
  sameVisitAs?: string[];
}

/**
 * Reads every `.json` of a folder as a gold record named by its file.
 * @throws Error when the folder can't be read or holds none.
 */
export function readGold(folder: string): GoldRecord[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  if (!files.length) throw new Error(`no gold record (.json) in ${folder}`);
  return files.sort().map((file) => {
    const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldRecord;
    return { ...record, id: basename(file, '.json') };
  });
}

/** The path of a gold record's text (`.txt` or `.md`) in a folder, or null. */
export function textOf(folder: string, id: string): string | null {
  return ['.txt', '.md'].map((extension) => join(folder, id + extension)).find(existsSync) ?? null;
}
