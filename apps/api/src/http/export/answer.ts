import type { FileName } from './address.ts';
import { parametersOf } from './address.ts';
import { metadataOf } from './metadata.ts';
import { oneOf, readParameters } from './parameters.ts';
import { busy } from './refusals.ts';
import { type Opened, openFile } from './stream.ts';
import type { Source } from './table.ts';

/** Files that are written at a time: each keeps a connection of the pool. */
const AT_ONCE = 4;

export interface Exporting extends Source {
  /** Under which the operator gives the data away; null when he has not said. */
  licence: string | null;
}

/** An answer: 304 when the caller has it already. */
export interface FileAnswer {
  status: 200 | 304;
  headers: Record<string, string>;
  /** Null where only the headers were asked for. */
  body: string | Opened | null;
}

/** How a file was asked for. */
export interface Wish {
  url: URL;
  headOnly: boolean;
  ifNoneMatch: string | null;
}

/**
 * Makes answers with files.
 * @returns a function that throws Refusal or InvalidInput when there can be none.
 */
export function fileAnswers({ licence, ...source }: Exporting) {
  let running = 0;

  async function open(order: Parameters<typeof openFile>[1]): Promise<Opened> {
    if (running >= AT_ONCE) throw busy();
    running += 1;
    const free = (): void => {
      running -= 1;
    };
    try {
      const opened = await openFile(source, order);
      opened.written.then(free, free);
      return opened;
    } catch (error) {
      free();
      throw error;
    }
  }

  return async ({ table, format }: FileName, { url, headOnly, ifNoneMatch }: Wish): Promise<FileAnswer> => {
    const given = readParameters(url.searchParams, parametersOf(table));
    const selection = table.select(given);
    const dataset = await source.reader.dataset.findFirstOrThrow();
    const headers = {
      ...headersOf(table.name, format?.extension ?? 'metadata.json', url, dataset.version),
      'content-type': format?.contentType ?? 'application/json; charset=utf-8',
    };
    if (ifNoneMatch?.split(/,\s*/).includes(headers.etag)) return { status: 304, headers, body: null };
    if (headOnly) return { status: 200, headers, body: null };
    if (!format) {
      const rowCount = await selection.count(source);
      const metadata = metadataOf({ table, selection, dataset, rowCount, url, licence });
      return { status: 200, headers, body: `${JSON.stringify(metadata, null, 2)}\n` };
    }
    const body = await open({ selection, format, bom: oneOf(given, 'bom') === '1' });
    return { status: 200, headers: { ...headers, ...ofVersion(body.dataset.version) }, body };
  };
}

const ofVersion = (version: number) => ({ etag: `W/"${version}"`, 'x-dataset-version': String(version) });

function headersOf(name: string, extension: string, { search }: URL, version: number) {
  return {
    ...ofVersion(version),
    'content-disposition': `attachment; filename="communique-${name}.${extension}"`,
    link: `</export/${name}.metadata.json${search}>; rel="describedby"; type="application/json"`,
    'cache-control': 'no-cache',
  };
}
