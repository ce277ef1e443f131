/** The figures of a chart as a table: what its CSV holds and what “Table” shows. */
export interface Figures {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** The list that each row's figure opens; pages link it, files leave it out. */
  links?: readonly (string | null)[];
}

const NEEDS_QUOTES = /[",\r\n]/;
/** Spreadsheets run cells that begin so; a leading apostrophe makes them text. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read diacritics. Null is an empty field. */
export const toCsv = ({ columns, rows }: Figures): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
