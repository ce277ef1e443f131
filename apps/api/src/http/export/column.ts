/** A value of a file. Lists stand as arrays in JSON and parted by "; " in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a file: its name never changes once published. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date' | 'list';
  description: string;
}

/** How a column gets its value from a record. */
export interface Reading<Row> extends Column {
  value(row: Row): Cell;
}

/** Distinct values in their order, without what is missing. */
export const distinct = (values: Iterable<string | null | undefined>): string[] => [
  ...new Set([...values].filter((value): value is string => Boolean(value))),
];
