import { addDays, weekday } from '@communique/domain';

/** Days as ISO text ("2024-05-16"): they sort as they are, and no time zone can shift them. */

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Year, month (1–12) and day → ISO, or null for no day of the calendar (31 April, 29 February 2023). */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** The last such weekday on or before a day. */
export const weekdayBefore = (iso: string, wanted: number): string => addDays(iso, -((weekday(iso) - wanted + 7) % 7));

/** The first such weekday after a day. */
export const weekdayAfter = (iso: string, wanted: number): string =>
  addDays(iso, ((wanted - weekday(iso) + 6) % 7) + 1);

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Month and day without a year, EDTF level 2 ("XXXX-11-11"). */
export const yearless = (month: number, day: number): string => `XXXX-${pad(month)}-${pad(day)}`;

/** The last occurrence of a month and day that is not after `limit`. Leap days look back further. */
export function occurrenceBefore(month: number, day: number, limit: string): string | null {
  for (let year = yearOf(limit); year > yearOf(limit) - 9; year--) {
    const iso = isoDay(year, month, day);
    if (iso && iso <= limit) return iso;
  }
  return null;
}

/** The first occurrence of a month and day that is not before `limit`. */
export function occurrenceAfter(month: number, day: number, limit: string): string | null {
  for (let year = yearOf(limit); year < yearOf(limit) + 9; year++) {
    const iso = isoDay(year, month, day);
    if (iso && iso >= limit) return iso;
  }
  return null;
}
