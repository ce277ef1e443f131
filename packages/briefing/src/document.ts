/** The briefing as data: what every format is drawn from, and all that an outside checker needs to read. */
import type { BriefingFilter, BriefingKind, BriefingLanguage } from './request.ts';
import type { Count, CountResult } from './selecting/counting.ts';

export const SECTION_IDS = [
  'selection',
  'key-points',
  'events',
  'commitments',
  'themes',
  'people',
  'follow-ups',
  'uncertain',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Sentence {
  text: string;
  /** Ids of the facts it says: visits, meetings, statements, offices, documents, invitations. */
  facts: readonly string[];
  /** Numbers of its notes: "3" for words, "C3" for a count. */
  notes: readonly string[];
  /** The pattern it was made by. */
  frame: string;
  /** Sentences of a section with the same number stand in one paragraph. */
  paragraph: number;
  /** True when a language model worded it. */
  rephrased?: true;
}

export interface Row {
  cells: readonly string[];
  facts: readonly string[];
  notes: readonly string[];
}

export interface Table {
  caption: Sentence;
  columns: readonly string[];
  rows: readonly Row[];
}

export interface Section {
  id: SectionId;
  heading: string;
  /** Whether sentences are points of a list or running prose. */
  form: 'list' | 'prose';
  sentences: readonly Sentence[];
  tables: readonly Table[];
}

/** Words of a report. */
export interface WordsNote {
  n: string;
  report: string;
  start: number;
  end: number;
  quote: string;
  publisher: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
}

/** A count that can be run again: `recount({ of, where, by })` over the same data gives `result`. */
export interface CountNote {
  n: string;
  filter: Count;
  result: CountResult;
  datasetVersion: string;
  /** The count in words. */
  label: string;
}

export type Note = WordsNote | CountNote;

export interface BriefingDocument {
  kind: BriefingKind;
  language: BriefingLanguage;
  filter: BriefingFilter;
  datasetVersion: string;
  title: string;
  /** The filter in words: the running header of paged formats. */
  scope: string;
  /** Words that renderings need, in the briefing's language; `page` has slots {page} and {pages}, `between` parts sentences. */
  labels: { notes: string; source: string; undated: string; page: string; between: string };
  sections: readonly Section[];
  /** Which sentences a language model worded, in words; absent when none. Such sentences are shown with †. */
  remark?: string;
  notes: readonly Note[];
}

/** Tells a count from words. */
export function isCountNote(note: Note): note is CountNote {
  return 'filter' in note;
}
