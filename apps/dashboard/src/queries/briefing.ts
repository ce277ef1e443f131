import { query } from './request.ts';

/** A sentence, and the numbers of the notes that bear it out: “3” for words, “C3” for a count. */
export interface SentencePart {
  text: string;
  notes: string[];
  paragraph: number;
  /** Whether a language model worded it. */
  rephrased: boolean;
}

export interface SectionPart {
  code: string;
  heading: string;
  form: string;
  sentences: SentencePart[];
  tables: { caption: SentencePart; columns: string[]; rows: { cells: string[]; notes: string[] }[] }[];
}

export type NotePart =
  | {
      __typename: 'BriefingWords';
      number: string;
      quote: string;
      publisher: string | null;
      published: string | null;
      title: string | null;
      url: string | null;
    }
  | { __typename: 'BriefingCount'; number: string; label: string; datasetVersion: string };

export interface BriefingPart {
  __typename: 'Briefing';
  markdown: string;
  document: {
    title: string;
    /** Which of its sentences a language model worded, in words. */
    remark: string | null;
    sections: SectionPart[];
    notes: NotePart[];
  };
}

export const KINDS = ['locality', 'pair', 'theme', 'person', 'period', 'visit'] as const;
export type Kind = (typeof KINDS)[number];

/** Languages a briefing can be written in. */
export const LANGUAGES = ['en', 'vi', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface BriefingRequest {
  kind: Kind;
  language?: Language;
  filter: {
    localities?: readonly string[];
    countries?: readonly string[];
    themes?: readonly string[];
    acts?: readonly string[];
    person?: string;
    visit?: string;
    from?: string;
    to?: string;
  };
}

export interface BriefingAnswer {
  briefing: BriefingPart | { __typename: 'NotFound' | 'InvalidInput'; message: string };
}

export const BRIEFING = query<BriefingAnswer, { request: BriefingRequest }>(/* GraphQL */ `
  query Briefing($request: BriefingRequest!) {
    briefing(request: $request) {
      __typename
      ... on Error { message }
      ... on Briefing {
        markdown
        document {
          title
          remark
          sections {
            code
            heading
            form
            sentences { text notes paragraph rephrased }
            tables { caption { text notes paragraph rephrased } columns rows { cells notes } }
          }
          notes {
            __typename
            ... on BriefingWords { number quote publisher published title url }
            ... on BriefingCount { number label datasetVersion }
          }
        }
      }
    }
  }
`);
