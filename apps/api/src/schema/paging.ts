import { InvalidInput } from './error/failure.ts';

/** Records of a page when `first` and `last` are not given. */
export const PAGE_SIZE = 20;
/** Records of a page at most. */
export const PAGE_SIZE_LIMIT = 100;

/**
 * The page size that a field's arguments ask for, or null for fields without pages.
 * @throws InvalidInput outside 1 … {@link PAGE_SIZE_LIMIT}, or when both ends are asked for at once.
 */
export function pageSizeOf(args: Readonly<Record<string, unknown>>): number | null {
  const { first, last } = args;
  if (first == null && last == null) return null;
  if (first != null && last != null) throw new InvalidInput('last', 'Give first or last, not both.');
  const [field, size] = first != null ? ['first', first] : ['last', last];
  if (typeof size !== 'number' || size < 1 || size > PAGE_SIZE_LIMIT) {
    throw new InvalidInput(
      String(field),
      `${field} must be from 1 to ${PAGE_SIZE_LIMIT}; take further records with a cursor.`,
    );
  }
  return size;
}

/** How the Prisma plug-in writes the cursor of a record whose key is text: base64 of this and the key. */
const CURSOR_PREFIX = 'GPC:S:';

/**
 * Refuses cursors that the API cannot have given, before anything runs.
 * @param isKey whether a text can be the key of a record of the list.
 * @throws InvalidInput
 */
export function checkCursors(args: Readonly<Record<string, unknown>>, isKey: (key: string) => boolean): void {
  for (const field of ['after', 'before']) {
    const cursor = args[field];
    if (cursor == null) continue;
    const text = Buffer.from(String(cursor), 'base64').toString();
    if (!text.startsWith(CURSOR_PREFIX) || !isKey(text.slice(CURSOR_PREFIX.length))) {
      throw new InvalidInput(field, `"${cursor}" is no cursor of this list; take endCursor or startCursor of a page.`);
    }
  }
}

/** The key of the record that a cursor names, or null without one. @throws InvalidInput when the API cannot have given it. */
export function cursorKey(cursor: unknown): string | null {
  if (cursor == null) return null;
  checkCursors({ after: cursor }, () => true);
  return Buffer.from(String(cursor), 'base64').toString().slice(CURSOR_PREFIX.length);
}

const CURSOR = 'An opaque place in this list, as the API gave it.';

/** Descriptions of what the Relay plug-in adds. */
export const RELAY_TEXTS = {
  nodeTypeOptions: { description: 'A record with an id that never changes.' },
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  idFieldOptions: { description: 'The id of this record everywhere in the API; it never changes.' },
  nodeQueryOptions: {
    description: 'The record with this id, or null when there is none.',
    args: { id: { description: 'An id from an answer of this API.' } },
  },
  nodesQueryOptions: {
    description: 'The records with these ids, in their order; null where there is none.',
    args: { ids: { description: 'Ids from answers of this API, at most 100.' } },
  },
  firstArgOptions: {
    description: `Take so many from the beginning, 1 to ${PAGE_SIZE_LIMIT}; ${PAGE_SIZE} when not given.`,
  },
  lastArgOptions: { description: `Take so many from the end, 1 to ${PAGE_SIZE_LIMIT}.` },
  afterArgOptions: { description: 'Take what follows this cursor.' },
  beforeArgOptions: { description: 'Take what precedes this cursor.' },
  cursorFieldOptions: { description: CURSOR },
  nodeFieldOptions: { description: 'The record.' },
  edgesFieldOptions: { description: 'The records of this page with their cursors.' },
  nodesFieldOptions: { description: 'The records of this page.' },
  nodesOnConnection: { description: 'The records of this page, for readers who need no cursors.' },
  pageInfoFieldOptions: { description: 'Whether there is more, and from where.' },
  hasNextPageFieldOptions: { description: 'True when records follow this page.' },
  hasPreviousPageFieldOptions: { description: 'True when records precede this page.' },
  startCursorFieldOptions: { description: 'Cursor of the first record of this page.' },
  endCursorFieldOptions: { description: 'Cursor of the last record of this page: give it to after.' },
} as const;
