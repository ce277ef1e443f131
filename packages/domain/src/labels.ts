import type { Row } from './table.ts';

/** A label in the three languages of the reports. */
export interface Labels {
  en: string;
  vi: string;
  zh: string;
}

/** The labels in a row's columns en, vi and zh. */
export const labels = (row: Row): Labels => ({ en: row.en ?? '', vi: row.vi ?? '', zh: row.zh ?? '' });
