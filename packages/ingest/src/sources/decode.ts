/** Reports longer than this are refused: the longest wire feature is under 100 kB; more is a dump or not text. */
export const MAX_REPORT_BYTES = 5_000_000;

/** A report that can't be read; the message says what is wrong and what to do. */
export class UnreadableReport extends Error {
  override name = 'UnreadableReport';
}

const UTF16: readonly { bom: readonly [number, number]; label: string }[] = [
  { bom: [0xff, 0xfe], label: 'utf-16le' },
  { bom: [0xfe, 0xff], label: 'utf-16be' },
];

/**
 * Bytes of a text file → its text. UTF-8 with or without BOM, and UTF-16 with BOM.
 * @throws UnreadableReport for empty, binary, oversized or otherwise encoded input.
 */
export function decode(bytes: Uint8Array, limit: number = MAX_REPORT_BYTES): string {
  checkSize(bytes.length, limit);
  const text = decodeText(bytes);
  if (!text.trim()) throw new UnreadableReport('empty: the file holds no text');
  return text;
}

/** @throws UnreadableReport when a report of so many bytes is too large; cheap enough to ask before reading it. */
export function checkSize(bytes: number, most: number = MAX_REPORT_BYTES): void {
  if (bytes <= most) return;
  const [size, limit] = [bytes, most].map((n) => `${(n / 1e6).toFixed(1)} MB`);
  throw new UnreadableReport(`too large: ${size}, the limit is ${limit} a report; split it into one file a report`);
}

function decodeText(bytes: Uint8Array): string {
  const wide = UTF16.find(({ bom }) => bytes[0] === bom[0] && bytes[1] === bom[1]);
  if (wide) return new TextDecoder(wide.label).decode(bytes);
  if (bytes.includes(0))
    throw new UnreadableReport('not text: the file is binary; give plain text (.txt) or Markdown (.md)');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableReport('wrong encoding: the file is not UTF-8; save it as UTF-8 and try again');
  }
}
