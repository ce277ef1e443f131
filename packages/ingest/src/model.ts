/**
 * The values that the steps of the pipeline hand on. Each step takes the results of the steps before it and returns its
 * own; nothing is changed in place. All offsets are UTF-16 indexes into `Report.body`.
 */
import type { Absence, CountryCode, EvidenceStatus, FieldEvidence, Locality, Side } from '@communique/domain';
import type { Token } from './reading/tokens.ts';

/** What a source yields. `body` is NFC, LF, without front matter or BOM; its SHA-256 is the report's identity. */
export interface Report {
  /** The file's name without extension, or the URL. */
  id: string;
  title: string | null;
  body: string;
  /** ISO day of publication, from the front matter or the page's own metadata. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47. Null is unknown. */
  language: string | null;
}

/** A stretch of the body, and the id of the rule that found it. */
export interface Span {
  start: number;
  end: number;
  rule: string;
}

// ---------------------------------------------------------------- reading

/**
 * `news` is the story. The other kinds are masked for statements, but captions and headlines may still name people
 * and days; `background` holds history, figures and profiles (set by reading only where the form alone shows it).
 */
export type SentenceKind = 'news' | 'headline' | 'caption' | 'closing' | 'sidebar' | 'background';

export interface Sentence {
  start: number;
  end: number;
  index: number;
  paragraph: number;
  kind: SentenceKind;
}

/** Place and day of writing in front of the story ("BEIJING, March 26 (VNA) —"). */
export interface Dateline extends Span {
  place: string | null;
  date: DateMention | null;
  agency: string | null;
}

export interface Reading {
  report: Report;
  body: string;
  /** All words of the body in order. */
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  dateline: Dateline | null;
}

// ---------------------------------------------------------------- mentions

export interface PlaceMention extends Span {
  /** As written, kind words included ("Guangxi Zhuang Autonomous Region"). */
  text: string;
  /** As written, without kind words ("Guangxi"): what records print. */
  name: string;
  /** Candidates, best first; empty for a unit in no list (then `country` comes from the context, or null). */
  candidates: readonly Locality[];
  country: CountryCode | null;
  /** True when the mention names a whole country or its demonym ("China", "Vietnamese"). */
  isCountry: boolean;
  /** "Chinese", "Lao": an adjective. */
  isDemonym: boolean;
}

export interface DateMention extends Span {
  text: string;
  /** What the words themselves say; null parts are not written. */
  year: number | null;
  month: number | null;
  day: number | null;
  /** For ranges: the last day. */
  endYear: number | null;
  endMonth: number | null;
  endDay: number | null;
  /** 0 Sunday … 6 Saturday. */
  weekday: number | null;
  /** For "from Monday to Wednesday": the last weekday. */
  endWeekday: number | null;
  /** Days from the day of writing, or from the day told before it: -1 yesterday, 0 today. */
  relative: number | null;
  /** True for "the same day", "a day later": counted from the day that the story told last. */
  fromStory: boolean;
}

export interface OfficeMention extends Span {
  /** The office as written, possessives and locality included. */
  text: string;
  /** A locality named in the office or right before it, or null. */
  place: PlaceMention | null;
  country: CountryCode | null;
  /** 1 (highest) to 7 of `ranks.json`. */
  rank: number;
}

export interface OrganisationMention extends Span {
  text: string;
  place: PlaceMention | null;
  country: CountryCode | null;
}

export interface PersonMention extends Span {
  /** As written, without honorifics. */
  name: string;
  /** Offices in apposition, in text order. */
  offices: readonly OfficeMention[];
}

export interface ThemeMention extends Span {
  theme: string;
}

export interface Mentions {
  places: readonly PlaceMention[];
  dates: readonly DateMention[];
  organisations: readonly OrganisationMention[];
  people: readonly PersonMention[];
  themes: readonly ThemeMention[];
}

// ---------------------------------------------------------------- resolving

/** One person of the report, under all mentions. */
export interface Person {
  /** Fullest form in the text. */
  name: string;
  /** The word that later mentions use (Nghĩa, Liu). */
  shortName: string;
  country: CountryCode | null;
  /** Why the country is what it is. */
  countryEvidence: Grounds;
  offices: readonly OfficeMention[];
  /** Locality of the highest office, or null for national offices. */
  locality: PlaceMention | null;
  rank: number;
  gender: 'he' | 'she' | null;
  /** False for decoys: photographers, editors, the dead, leaders mentioned as background. */
  takesPart: boolean;
  mentions: readonly PersonMention[];
}

/** The words a field rests on, and how. */
export interface Grounds {
  status: EvidenceStatus;
  start: number | null;
  end: number | null;
  rule: string;
  reason: string | null;
  /** Of absent fields. */
  absence?: Absence;
}

/** The two parties of the report's meetings, fixed once and used by everything after. */
export interface Frame {
  isVisitReport: boolean;
  verdict: Grounds;
  /** True when the parties met on screen only. */
  online: boolean;
  guest: Party;
  host: Party;
  /** More than two countries, or several home provinces: the further home parties. */
  others: readonly Party[];
}

export interface Party {
  country: CountryCode | null;
  countryGrounds: Grounds;
  localities: readonly PlaceMention[];
  /** Why each of the localities belongs to the party, in the same order. */
  localityGrounds: readonly Grounds[];
  /** Why `localities` is empty, when it is. */
  noLocality: Grounds;
  organisation: OrganisationMention | null;
  people: readonly Person[];
  leader: Person | null;
  leaderGrounds: Grounds;
}

/** Who a statement's clause is by: the speaker's side and name. */
export interface Speaker {
  side: Side;
  name: string | null;
  grounds: Grounds;
}

/** A day or a range, with what it rests on. */
export interface ResolvedDate {
  start: string | null;
  end: string | null;
  edtf: string | null;
  precision: 'day' | 'month' | 'year' | null;
  rangeStated: boolean;
  grounds: Grounds;
}

/** A written date with the days it stands for. */
export interface DatedMention {
  mention: DateMention;
  resolved: ResolvedDate;
  /** The sentence speaks of what is to come. */
  future: boolean;
}

/** A field's evidence before its pointer is known. */
export type Evidenced<T> = { value: T; grounds: Grounds };

export type { CountryCode, FieldEvidence, Locality, Side, Token };
