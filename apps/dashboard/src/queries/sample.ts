import { query } from './request.ts';

/** Whether the data set holds sample data. */
export const SAMPLE = query<{ dataset: { sample: boolean } }, Record<string, never>>(/* GraphQL */ `
  query Sample {
    dataset { sample }
  }
`);
