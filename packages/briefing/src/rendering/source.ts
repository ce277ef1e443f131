import type { WordsNote } from '../document.ts';

/** "Publisher, 2024-03-05, “Title”": what is known of a note's report. */
export function sourceLine({ publisher, published, title, report }: WordsNote, undated: string): string {
  return [publisher ?? report, published ?? undated, title && `“${title}”`].filter(Boolean).join(', ');
}
