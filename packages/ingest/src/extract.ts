import type { ReportRecord } from '@communique/domain';
import { assemble, emptyRecord } from './assembling/index.ts';
import { find } from './mentions/index.ts';
import type { Report } from './model.ts';
import { read } from './reading/index.ts';
import { resolve } from './resolving/index.ts';
import { canRead } from './sources/language.ts';

/**
 * Reads one report: pure, deterministic, no clock, no network, no database.
 * A text in a language without rules gives an empty record: it is never read as English.
 * Every leaf of visits, meetings and people has an entry in `evidence`; every quote is `body.slice(start, end)`.
 */
export function extract(report: Report): ReportRecord {
  if (!canRead(report.language)) return emptyRecord(report);
  const reading = read(report);
  const mentions = find(reading);
  const resolved = resolve(reading, mentions);
  return assemble(reading, mentions, resolved);
}
