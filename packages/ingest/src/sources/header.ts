import { isoDay } from './frontmatter.ts';

const DATE_HEADER = /^\s*(?:date|published|updated)\s*:?\s*(\d{4}-\d{2}-\d{2})/iu;

/** The day of publication that an exported page carries as its first words ("date 2025-03-26 …"), or null. */
export function publishedInHeader(body: string): string | null {
  return isoDay(DATE_HEADER.exec(body)?.[1] ?? null);
}
