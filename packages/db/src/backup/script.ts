import type { Readable } from 'node:stream';

/** The rows of one table in a script of pg_restore, in COPY's text format, a line each. To be read before the next table. */
export interface ScriptTable {
  table: string;
  columns: string[];
  rows: AsyncGenerator<string>;
}

const COPY = /^COPY (?:public\.)?("?)([\w$]+)\1 \((.*)\) FROM stdin;$/;

/** The tables whose rows a script holds. */
export async function* tablesOf(script: Readable): AsyncGenerator<ScriptTable> {
  const lines = linesOf(script);
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const [, , table, columns] = COPY.exec(line.value) ?? [];
    if (table === undefined || columns === undefined) continue;
    yield { table, columns: columns.split(', ').map((name) => name.replaceAll('"', '')), rows: rowsOf(lines) };
  }
}

/** The lines up to the one that ends a table. */
async function* rowsOf(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  for (let line = await lines.next(); !line.done && line.value !== '\\.'; line = await lines.next())
    yield `${line.value}\n`;
}

/** Lines end by LF alone: a row may hold other characters that break lines elsewhere. */
async function* linesOf(script: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of script.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
