import type { Table } from '../table.ts';
import { CSV } from './csv.ts';
import type { Format } from './format.ts';
import { JSON_ARRAY, NDJSON } from './json.ts';
import { JSON_LD } from './jsonld.ts';
import { PARQUET } from './parquet.ts';

export type { Format, Writing } from './format.ts';

const FORMATS: readonly Format[] = [CSV, JSON_ARRAY, NDJSON, PARQUET, JSON_LD];

/** All endings that files may have. */
export const EXTENSIONS: readonly string[] = FORMATS.map(({ extension }) => extension);

/** The formats in which a table is written. */
export const formatsOf = ({ name }: Pick<Table, 'name'>): readonly Format[] =>
  FORMATS.filter(({ tables }) => tables?.includes(name) ?? true);
