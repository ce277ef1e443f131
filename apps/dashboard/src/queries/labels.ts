import { query } from './query.ts';

interface Labelled {
  code: string;
  labelVi: string | null;
  labelZh: string | null;
}

interface Named {
  code: string;
  nameVi: string | null;
  nameZh: string | null;
}

/** What themes, acts and places are called in other languages than English. */
export interface LabelsAnswer {
  themeGroups: (Labelled & { themes: Labelled[] })[];
  acts: Labelled[];
  countries: Named[];
  localities: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: (Named & { country: { code: string } | null })[];
  };
}

/** Localities come a page at a time, those with the most visits first. */
export const LABELS = query<LabelsAnswer, { after: string | null }>(/* GraphQL */ `
  query Labels($after: String) {
    themeGroups { code labelVi labelZh themes { code labelVi labelZh } }
    acts { code labelVi labelZh }
    countries { code nameVi nameZh }
    localities(first: 100, after: $after, filter: { withVisits: true }) {
      pageInfo { hasNextPage endCursor }
      nodes { code nameVi nameZh country { code } }
    }
  }
`);
