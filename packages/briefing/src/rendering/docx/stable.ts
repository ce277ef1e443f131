import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip entry can hold, in the clock that its format uses. */
const ENTRY_TIME = new Date(1980, 0, 1);
const MOMENT = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
const RELATION = /(?<=\s(?:r:id|Id)=")rId[^"]+/gu;

/** The package with everything that changes from run to run made to depend on its content: moments, ids of links. */
export function stable(bytes: Uint8Array, moment: Date): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const paths = Object.keys(files).sort();
  const parts = paths.map((path): [string, Uint8Array] => {
    if (path === 'docProps/core.xml')
      return [path, strToU8(strFromU8(files[path]!).replace(MOMENT, moment.toISOString()))];
    if (!/footnotes\.xml(?:\.rels)?$|document\.xml(?:\.rels)?$/u.test(path)) return [path, files[path]!];
    return [path, strToU8(renumbered(strFromU8(files[path]!), orderOf(files, path)))];
  });
  const entries = parts.map(
    ([path, content]) => [path, [content, { mtime: ENTRY_TIME }]] as [string, [Uint8Array, { mtime: Date }]],
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** Random ids of a part's links, in the order in which its text names them. */
function orderOf(files: Readonly<Record<string, Uint8Array>>, path: string): ReadonlyMap<string, string> {
  const part = path.replace(/_rels\/(.+)\.rels$/u, '$1');
  const ids = strFromU8(files[part]!).match(RELATION) ?? [];
  const random = [...new Set(ids)].filter((id) => !/^rId\d+$/u.test(id));
  return new Map(random.map((id, n) => [id, `rIdLink${n + 1}`]));
}

const BOOKMARK = /(?<=<w:bookmark(?:Start|End)[^>]*w:id=")\d+/gu;

/** The text with its ids replaced: those of links, and of bookmarks, which the writer counts on from file to file. */
function renumbered(text: string, order: ReadonlyMap<string, string>): string {
  const bookmarks = [...new Set(text.match(BOOKMARK))];
  return text
    .replace(RELATION, (id) => order.get(id) ?? id)
    .replace(BOOKMARK, (id) => String(bookmarks.indexOf(id) + 1));
}
