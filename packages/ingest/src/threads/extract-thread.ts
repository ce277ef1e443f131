import { extract } from '../extract.ts';
import type { Report } from '../model.ts';

/** What a thread does for one report. */
export default (report: Report) => extract(report);
