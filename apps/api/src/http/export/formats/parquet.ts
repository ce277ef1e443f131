import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from '../column.ts';
import type { Line } from '../table.ts';
import type { Format } from './format.ts';

/** Rows of a group: so many are held at a time, and each group can be read alone. */
const GROUP = 10_000;

const DAY = 86_400_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
type Type = Pick<SchemaElement, 'type' | 'converted_type'>;

const TYPES: Readonly<Record<Exclude<Column['type'], 'list'>, Type>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A column in Parquet's terms; lists in the three levels that its format asks for. */
function elementsOf({ name, type }: Column): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TYPES.string },
  ];
}

/** Days are numbers of days since 1970. */
const stored = (cell: Cell, type: Column['type']): Cell =>
  type === 'date' && typeof cell === 'string' ? Date.parse(cell) / DAY : cell;

/** What was written since it was last taken. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Apache Parquet, Snappy: a group of rows at a time, so that memory does not grow with the file. */
export const PARQUET: Format = {
  extension: 'parquet',
  contentType: 'application/vnd.apache.parquet',
  async *write({ columns, pages }) {
    const writer = new ByteWriter();
    const schema = [{ name: 'rows', num_children: columns.length }, ...columns.flatMap(elementsOf)];
    const file = new ParquetWriter({ writer, schema, createdBy: 'Communiqué' });
    const add = (rows: readonly Line[]): void => {
      const columnData = columns.map(({ name, type }, index) => ({
        name,
        data: rows.map((row) => stored(row[index] ?? null, type)),
        offsetIndex: false,
      }));
      file.write({ columnData, rowGroupSize: GROUP });
    };
    let group: Line[] = [];
    for await (const rows of pages) {
      group.push(...rows);
      if (group.length < GROUP) continue;
      add(group);
      group = [];
      yield taken(writer);
    }
    if (group.length > 0) add(group);
    file.finish();
    yield taken(writer);
  },
};
