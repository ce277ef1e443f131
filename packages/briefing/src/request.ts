/** What is asked for. Every filter is optional; within a list any member fits, between filters all must. */
export interface BriefingFilter {
  /** Locality ids; each stands for the units below it too. */
  localities?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countries?: readonly string[];
  /** Theme codes: contacts with a statement on one of them, and those statements alone. */
  themes?: readonly string[];
  acts?: readonly string[];
  /** Person id. */
  person?: string;
  /** Visit id. */
  visit?: string;
  /** ISO days; undated contacts fall outside any range. */
  from?: string;
  to?: string;
}

export const BRIEFING_KINDS = ['locality', 'pair', 'theme', 'person', 'period', 'visit'] as const;
export type BriefingKind = (typeof BRIEFING_KINDS)[number];

export const BRIEFING_LANGUAGES = ['en', 'vi', 'zh'] as const;
export type BriefingLanguage = (typeof BRIEFING_LANGUAGES)[number];

export interface BriefingRequest {
  /** For `pair`, the first two of localities, then countries, are the two sides. */
  kind: BriefingKind;
  filter: BriefingFilter;
  language: BriefingLanguage;
}
