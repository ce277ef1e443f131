import type { ReportRecord } from '@communique/domain';
import { assemble } from './assembling/index.ts';
import { find } from './mentions/index.ts';
import type { Report } from './model.ts';
import { read } from './reading/index.ts';
import { resolve } from './resolving/index.ts';

/**
 * Reads one report: pure, deterministic, no clock, no network, no database.
 * Every leaf of visits, meetings and people has an entry in `evidence`; every quote is `body.slice(start, end)`.
 */
export function extract(report: Report): ReportRecord {
  const reading = read(report);
  const mentions = find(reading);
  const resolved = resolve(reading, mentions);
  return assemble(reading, mentions, resolved);
}
