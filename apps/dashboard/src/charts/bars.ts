/** A bar with the list or page it opens. */
export interface Bar {
  key: string;
  label: string;
  count: number;
  href: string;
  /** Page of what it names, where it has one. */
  page: string | null;
  /** Group of a theme, for its colour. */
  group: string | null;
  national: boolean;
  /** Length in hundredths of the longest. */
  length: number;
}

/** Gives bars their length. */
export function measured(bars: readonly Omit<Bar, 'length'>[]): Bar[] {
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return bars.map((bar) => ({ ...bar, length: Math.round((100 * bar.count) / longest) }));
}
