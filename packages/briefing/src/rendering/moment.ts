import { type BriefingDocument, isCountNote } from '../document.ts';

/** The moment that a file gives as its own: the newest report it cites, so that the same document gives the same bytes. */
export function momentOf({ notes }: BriefingDocument): Date {
  const days = notes.flatMap((note) => (isCountNote(note) ? [] : (note.published ?? [])));
  return new Date(days.reduce((a, b) => (a > b ? a : b), '2000-01-01'));
}
