import { query } from './request.ts';

export interface MethodAnswer {
  acts: { act: { code: string }; statements: number }[];
  themes: { theme: { code: string }; statements: number }[];
}

/** How much is held of each act and theme. */
export const METHOD = query<MethodAnswer, Record<string, never>>(/* GraphQL */ `
  query Method {
    acts: themeCounts(groupBy: [ACT], filter: { online: false }) { act { code } statements }
    themes: themeCounts(groupBy: [THEME], filter: { online: false }) { theme { code } statements }
  }
`);
