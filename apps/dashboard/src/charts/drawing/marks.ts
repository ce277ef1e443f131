/** Attributes as React names them; colours are tokens (`var(--bar)`) or plain. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Pages draw it with React, files get it as text: both say the same. */
export interface Mark {
  tag: 'rect' | 'path' | 'circle' | 'line' | 'text' | 'a' | 'g';
  at: Attributes;
  /** Of `text`: what it says. */
  text?: string;
  marks?: readonly Mark[];
}

/** A chart drawn for a width: marks in pixels from the upper left corner. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

export const rect = (x: number, y: number, width: number, height: number, at: Attributes): Mark => ({
  tag: 'rect',
  at: { x: fine(x), y: fine(y), width: fine(width), height: fine(height), ...at },
});

export const path = (d: string, at: Attributes): Mark => ({ tag: 'path', at: { d, ...at } });

export const circle = (cx: number, cy: number, r: number, at: Attributes): Mark => ({
  tag: 'circle',
  at: { cx: fine(cx), cy: fine(cy), r: fine(r), ...at },
});

export const line = (x1: number, y1: number, x2: number, y2: number, at: Attributes): Mark => ({
  tag: 'line',
  at: { x1: fine(x1), y1: fine(y1), x2: fine(x2), y2: fine(y2), ...at },
});

/** Text of 13 pixels in the second ink, unless said otherwise. */
export const text = (x: number, y: number, words: string, at: Attributes = {}): Mark => ({
  tag: 'text',
  at: { x: fine(x), y: fine(y), fill: 'var(--ink-2)', fontSize: 13, ...at },
  text: words,
});

export const group = (marks: readonly Mark[], at: Attributes = {}): Mark => ({ tag: 'g', at, marks });

/** Marks that open a list when pressed, and what they say to those who do not see them; without a list just marks. */
export const link = (href: string | null, label: string, marks: readonly Mark[], at: Attributes = {}): Mark =>
  href ? { tag: 'a', at: { href, 'aria-label': label, ...at }, marks } : { tag: 'g', at: {}, marks };

/** Two decimals are finer than any screen. */
export const fine = (value: number): number => Math.round(value * 100) / 100;
