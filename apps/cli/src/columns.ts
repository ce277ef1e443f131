import { COLUMNS, type ColumnMap, type ReportField } from '@communique/ingest';
import { InvalidArgumentError } from 'commander';

/** "body=TEXT,title=HEADLINE" → a column map. @throws InvalidArgumentError that names the fields there are. */
export function columnsOf(text: string): ColumnMap {
  const map: ColumnMap = {};
  for (const pair of text.split(',')) {
    const [field, column] = pair.split('=').map((part) => part.trim());
    if (!column || !isField(field)) {
      const fields = Object.keys(COLUMNS).join(', ');
      throw new InvalidArgumentError(`"${pair}": write FIELD=COLUMN; the fields are ${fields}`);
    }
    map[field] = column;
  }
  return map;
}

const isField = (field: string | undefined): field is ReportField =>
  field !== undefined && Object.hasOwn(COLUMNS, field);
