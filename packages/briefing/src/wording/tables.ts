/** A language as data: what the compiler in `compile/` turns into a {@link Phrasebook}. Nothing here is a function. */
import type { BriefingDocument, SectionId } from '../document.ts';
import type { Count } from '../selecting/counting.ts';
import type { Frame } from './fill.ts';
import type { ActWords, FrameGroup } from './phrasebook.ts';

/** Dates as templates: {y} {m} {d}, for the last day of a range {y2} {m2} {d2}; what stands in [] only with the year. */
export interface DateTable {
  day: string;
  month: string;
  year: string;
  /** Days of one month, of one year, of two years. */
  days: string;
  months: string;
  years: string;
  /** Around a date of no known year: {when}. */
  yearless: string;
  /** What reads dates back: groups y, m, d and y2, m2, d2. The first that fits at a place wins. */
  read: readonly RegExp[];
}

/** Words for the notes that give a count. */
export interface CountTable {
  of: Readonly<Record<Count['of'] | 'visits' | 'online', string>>;
  by: Readonly<Record<NonNullable<Count['by']>, string>>;
  side: Readonly<Record<'guest' | 'host' | 'both', string>>;
  /** Parts of counts that are no names: `visit`, `online`, `host`, `sender`, `one`, `several`, `unknown`. */
  keys: Readonly<Record<string, string>>;
  /** "count: {of}{narrowed}: {total}{parts}" */
  label: string;
  /** " in {scope}", " (a 1, b 2)". */
  scope: string;
  parts: string;
  everything: string;
  visitOf: string;
  narrowed: Readonly<
    Record<'contacts' | 'acts' | 'themes' | 'side' | 'person' | 'noYear' | 'year' | 'after' | 'before' | 'by', string>
  >;
  join: string;
}

/** How offices of English reports are said: phrases in lower case to words; see `compile/offices/`. */
export interface OfficeTable {
  /** Whether the head or the place comes first. */
  order: 'head-first' | 'place-first';
  join: string;
  /** Between two offices of one person. */
  and: string;
  /** "Secretary", "Vice Chairman"; a word for bodies or countries of another kind under `{head}@{body or country}`. */
  heads: Readonly<Record<string, string>>;
  /** Bodies: "people's committee"; those of a place of a certain kind under `{body}@{kind}`. */
  bodies: Readonly<Record<string, string>>;
  /** What ministers are of. */
  portfolios: Readonly<Record<string, string>>;
  minister: Readonly<Record<string, string>>;
  /** Kinds of places, with {name}. */
  kinds: Readonly<Record<string, string>>;
  /** An office of which words are unknown, as worded: {title}. */
  unknown: string;
  /** Words around a name: {title}, {name}; for an office as worded `wordedAfter`. */
  before: string;
  after: string;
}

export interface LanguageTables {
  language: string;
  stop: string;
  naming: 'short' | 'full';
  headings: Readonly<Record<SectionId, string>>;
  columns: readonly string[];
  labels: BriefingDocument['labels'];
  words: Readonly<Record<string, string>>;
  frames: Readonly<Record<FrameGroup, readonly Frame[]>>;
  acts: Readonly<Record<string, ActWords>>;
  /** Shorter words than the domain's labels. */
  themes: Readonly<Record<string, string>>;
  dates: DateTable;
  counts: CountTable;
  offices: OfficeTable;
  list: { comma: string; and: string };
  /** "{n}" where it means all of so many: of one, of two, of more. */
  all: readonly [one: string, two: string, more: string];
  /** Words with a capital that are no names. */
  capitals: readonly string[];
  /** Patterns that read numbers in words, each with its value; digits are read anyway. */
  numerals: readonly (readonly [RegExp, number])[];
}
