import type { Dataset } from '../frame/view.ts';
import type { Messages } from '../messages/messages.ts';

/** The foot of a chart: source, how much was read, newest report. */
export function sourceLine(
  { reports, newestReport }: Pick<Dataset, 'reports' | 'newestReport'>,
  { charts, say }: Messages,
): string {
  const published = newestReport?.published;
  return charts.source([say.reports(reports), ...(published ? [charts.newest(say.day(published))] : [])].join(', '));
}
