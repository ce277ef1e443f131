import { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import type { Period } from '../counts/dimensions.ts';
import { periodOf } from '../counts/period.ts';

/** A period of the axis, with the reports on visits that were published in it. */
export interface AxisPeriod {
  name: string;
  from: Date;
  to: Date;
  reports: number;
}

/** Every period from that of the first day to that of the last, whether anything falls into it or not. */
export async function axisOf(reader: Reader, period: Period, days: readonly Date[]): Promise<AxisPeriod[]> {
  if (days.length === 0) return [];
  const [first, last] = [Math.min(...days.map(Number)), Math.max(...days.map(Number))];
  const unit = Prisma.raw(`'${period}'`);
  const rows = await reader.$queryRaw<{ day: Date; reports: number }[]>`
    SELECT date_trunc(${unit}, published)::date AS day, count(*)::int AS reports
      FROM reports
     WHERE verdict = 'visit-report' AND published IS NOT NULL
     GROUP BY 1`;
  const reports = new Map(rows.map(({ day, reports }) => [day.getTime(), reports]));
  const axis: AxisPeriod[] = [];
  for (let day = new Date(first); day.getTime() <= last; ) {
    const { name, from, to } = periodOf(period, day);
    axis.push({ name, from, to, reports: reports.get(from.getTime()) ?? 0 });
    day = new Date(to.getTime() + 86_400_000);
  }
  return axis;
}
