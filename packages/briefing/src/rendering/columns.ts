import type { Table } from '../document.ts';

/** Shortest and longest cell, in characters, that a column is made for: short words stay whole, long lists wrap. */
const NARROW = 8;
const WIDE = 34;

/** The share of a table's width that each column takes, by the mean length of its cells; the shares add up to 1. */
export function columnShares({ columns, rows }: Table): number[] {
  const lengths = columns.map((heading, at) => {
    const mean = rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0) / Math.max(rows.length, 1);
    return Math.min(Math.max(mean, heading.length, NARROW), WIDE);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / whole);
}
