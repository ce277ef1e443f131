import { type Format, objectOf } from './format.ts';

/** Objects in one array between two texts. */
export async function* inArray(
  [before, after]: readonly [string, string],
  pages: AsyncIterable<readonly object[]>,
): AsyncGenerator<string> {
  yield before;
  let isFirst = true;
  for await (const objects of pages) {
    const texts = objects.map((object) => `\n${JSON.stringify(object)}`);
    if (texts.length === 0) continue;
    yield `${isFirst ? '' : ','}${texts.join(',')}`;
    isFirst = false;
  }
  yield `\n${after}\n`;
}

/** One array of objects. */
export const JSON_ARRAY: Format = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  async *write({ columns, pages }) {
    const objects = async function* () {
      for await (const rows of pages) yield rows.map((row) => objectOf(columns, row));
    };
    yield* inArray(['[', ']'], objects());
  },
};

/** An object a line. */
export const NDJSON: Format = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  async *write({ columns, pages }) {
    for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join('');
  },
};
