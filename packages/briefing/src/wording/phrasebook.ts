import type { BriefingDocument, SectionId } from '../document.ts';
import type { Count, CountResult } from '../selecting/counting.ts';
import type { FRAMES } from './en/frames/index.ts';
import type { Frame } from './fill.ts';

/** What a sentence can tell: English has frames for all of it, and so must every language. */
export type FrameGroup = keyof typeof FRAMES;

/** What a sentence says of a statement's act. Templates take `{themes}`, `{n#one statement|many}` and `{t#one theme|many}`. */
export interface ActWords {
  /** The table's word for it. */
  label: string;
  /** Predicates with the themes, never stronger than the act. */
  predicates: readonly string[];
  /** What stands before a report's own sentence: "proposed"; where quotations are worded. */
  says?: string;
  /** The predicate without themes, where they were named just before. */
  bare: string;
  /** What a theme was: "agreed", "proposed". */
  past: string;
  /** "proposal", "proposals". */
  noun: readonly [one: string, many: string];
  /** Stems that claim this act wherever they stand outside a quotation. */
  claims: RegExp;
}

/** A day, month or year that a text names. */
export interface NamedDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** Everything a language needs to word a briefing: tables, and the few functions its grammar asks for. */
export interface Phrasebook {
  language: string;
  /** What ends a sentence. */
  stop: string;
  /** How people already introduced are called: by a part of the name, or in full always. */
  naming: 'short' | 'full';
  headings: Readonly<Record<SectionId, string>>;
  columns: readonly string[];
  labels: BriefingDocument['labels'];
  frames: Readonly<Record<FrameGroup, readonly Frame[]>>;
  acts: Readonly<Record<string, ActWords>>;
  /** Theme codes as nouns that can follow "on". */
  themes: Readonly<Record<string, string>>;
  /** Words that stand in slots. */
  words: Readonly<Record<string, string>>;
  country(code: string): string;
  /** A language's name by its BCP 47 code. */
  tongue(code: string): string;
  /**
   * An office in words that need no context, or null when its words were cut off; `unitOf` names the holder's own unit.
   */
  office(title: string, unitOf: (level: 'first' | 'any') => string | null): string | null;
  /** A name with its office, ready for more words after it: "Prime Minister A B", "A B, Mayor of C,". */
  withOffice(name: string, title: string): string;
  /** A body's or place's name as a subject: "the Ministry of Trade", "Hanoi". */
  subject(name: string): string;
  /** A body among the parties: "the Ministry of Trade". */
  body(name: string): string;
  list(items: readonly string[]): string;
  /** Whether a text is a list of several. */
  isList(text: string): boolean;
  number(value: number): string;
  /** All of so many, before their noun: "the one", "both", "all three". */
  all(value: number): string;
  /** "on 2 July", "from 5 to 11 April 2024"; with the year unless it is known from the context. */
  when(start: string, end: string, precision: 'day' | 'month' | 'year', withYear: boolean): string;
  /** A day as a noun: "2 July 2019". */
  day(iso: string): string;
  /** Of EDTF without a year: "from 5 to 11 April of a year not stated". */
  partial(edtf: string): string | null;
  countLabel(count: Count, result: CountResult, name: (key: string) => string): string;
  /** Dates and numbers that a text claims, quotations left out. */
  datesIn(text: string): NamedDate[];
  numbersIn(text: string): number[];
  /** Words of our own, in lower case, that may begin a sentence. */
  commonWords: ReadonlySet<string>;
  /** Words with a capital that are no names: months, words of the theme table. */
  commonCapitals: ReadonlySet<string>;
}
