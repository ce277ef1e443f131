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
  localities: { nodes: (Named & { country: { code: string } | null })[] };
}

export const LABELS = query<LabelsAnswer, Record<string, never>>(/* GraphQL */ `
  query Labels {
    themeGroups { code labelVi labelZh themes { code labelVi labelZh } }
    acts { code labelVi labelZh }
    countries { code nameVi nameZh }
    localities(first: 100, filter: { withVisits: true }) {
      nodes { code nameVi nameZh country { code } }
    }
  }
`);
