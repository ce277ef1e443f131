import { dayOf } from '../scalars.ts';
import type { Period } from './dimensions.ts';

const MONTHS: Readonly<Record<Period, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** A period's name ("2024-05", "2024-Q2", "2024") and its last day, from its first. */
export function periodOf(dimension: Period, from: Date): { name: string; from: Date; to: Date } {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const to = new Date(Date.UTC(year, month + MONTHS[dimension], 0));
  const day = dayOf(from);
  const names = {
    MONTH: day.slice(0, 7),
    QUARTER: `${day.slice(0, 4)}-Q${Math.floor(month / 3) + 1}`,
    YEAR: day.slice(0, 4),
  };
  return { name: names[dimension], from, to };
}
