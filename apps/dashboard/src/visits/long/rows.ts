import type { ReactNode } from 'react';

/** A row of a long table, drawn by the server for both widths. */
export interface LongRow {
  key: string;
  /** A line that heads the rows below it. */
  heads: boolean;
  /** Its cells on a wide screen. */
  wide: ReactNode;
  /** Its card on a narrow one. */
  narrow: ReactNode;
}

/** A page of rows, and the address of the page after it. */
export interface LongPage {
  rows: LongRow[];
  next: string | null;
}

/** Rows of two pages as one list: a line that heads rows stands once. */
export function joined(before: readonly LongRow[], after: readonly LongRow[]): LongRow[] {
  const known = new Set(before.map(({ key }) => key));
  return [...before, ...after.filter(({ key }) => !known.has(key))];
}

/** A stretch of rows that is left out, as its height; or a row by its place. */
export type Slot = { kind: 'room'; key: string; height: number } | { kind: 'row'; index: number };

/** The part of a virtual list that is drawn: where it begins and ends within the list, in pixels. */
interface Drawn {
  index: number;
  start: number;
  end: number;
}

/** Rows that are drawn, with the room of those between them that are not. */
export function slotsOf(drawn: readonly Drawn[], height: number): Slot[] {
  const slots: Slot[] = [];
  let at = 0;
  for (const { index, start, end } of drawn) {
    if (start > at) slots.push({ kind: 'room', key: `before-${index}`, height: start - at });
    slots.push({ kind: 'row', index });
    at = end;
  }
  if (height > at) slots.push({ kind: 'room', key: 'after', height: height - at });
  return slots;
}
