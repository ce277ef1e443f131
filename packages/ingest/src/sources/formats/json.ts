import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { decode, UnreadableReport } from '../decode.ts';
import { itemOf, type SourceItem } from '../item.ts';
import { isNinjs, reportFromNinjs } from './ninjs.ts';
import { type ColumnMap, reportFromRow } from './row.ts';

/** JSON lines → a report a line, in memory of one line; a broken line is named. */
export async function* itemsOfJsonLines(path: string, id: string, map: ColumnMap = {}): AsyncGenerator<SourceItem> {
  let line = 0;
  for await (const source of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line++;
    if (!source.trim()) continue;
    const lineId = `${id}#${line}`;
    yield itemOf(lineId, () => reportFromJson(parseJson(source, `line ${line}`), lineId, map));
  }
}

/**
 * A JSON file of one object (ninjs, or with the usual names) or a list of them → reports.
 * @throws UnreadableReport when the file is no JSON.
 */
export async function* itemsOfJson(path: string, id: string, map: ColumnMap = {}): AsyncGenerator<SourceItem> {
  const value = parseJson(decode(await readFile(path)), 'the file');
  if (!Array.isArray(value)) yield itemOf(id, () => reportFromJson(value, id, map));
  else
    for (const [index, one] of value.entries()) {
      const itemId = `${id}#${index + 1}`;
      yield itemOf(itemId, () => reportFromJson(one, itemId, map));
    }
}

function reportFromJson(value: unknown, id: string, map: ColumnMap) {
  if (typeof value !== 'object' || value === null) throw new UnreadableReport('not a JSON object');
  return isNinjs(value) ? reportFromNinjs(value, id) : reportFromRow(value as Record<string, unknown>, id, map);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableReport(`${what} is not valid JSON; give one object a line (.jsonl), or one list (.json)`);
  }
}
