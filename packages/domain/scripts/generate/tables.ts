import { cities } from './cities.ts';
import { coordinates } from './coordinates.ts';
import { firstLevel } from './first-level.ts';

/** A table of data/generated: its file, its columns, and what computes its rows. */
export interface GeneratedTable {
  file: string;
  columns: readonly string[];
  rows: () => readonly (readonly (string | number)[])[];
}

/** The generated tables, each after those it reads. */
export const generated: readonly GeneratedTable[] = [
  { file: 'first-level.tsv', columns: ['id', 'kind', 'en'], rows: firstLevel },
  {
    file: 'cities.tsv',
    columns: ['id', 'country', 'parent', 'en', 'latitude', 'longitude', 'population', 'seat'],
    rows: cities,
  },
  { file: 'coordinates.tsv', columns: ['id', 'latitude', 'longitude', 'population'], rows: coordinates },
];

/** A table as the file holds it: tab-separated, the columns' names first. */
export const text = ({ columns, rows }: GeneratedTable): string =>
  `${[columns, ...rows()].map((row) => row.join('\t')).join('\n')}\n`;
