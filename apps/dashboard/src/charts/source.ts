import { formatDay } from '../format/dates.ts';
import { counted } from '../format/words.ts';
import type { Dataset } from '../frame/view.ts';

/** The foot of a chart: source, newest report, how much was read. */
export function sourceLine({ reports, newestReport }: Pick<Dataset, 'reports' | 'newestReport'>): string {
  const newest = newestReport?.published ? `, newest ${formatDay(newestReport.published)}` : '';
  return `Source: Communiqué, ${counted(reports, 'report')}${newest}`;
}
