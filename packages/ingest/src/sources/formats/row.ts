import type { Report } from '../../model.ts';
import { UnreadableReport } from '../decode.ts';
import { textOfMarkup } from '../html/markup.ts';
import { dayOf, webAddress } from '../html/metadata.ts';
import { detectLanguage } from '../language.ts';

/** Names under which a table or a JSON object may hold each field of a report, the commonest first. */
export const COLUMNS = {
  body: ['body', 'text', 'content', 'articleBody', 'body_text', 'fulltext', 'description'],
  title: ['title', 'headline'],
  published: ['published', 'date', 'datePublished', 'published_at', 'pubDate', 'versioncreated'],
  publisher: ['publisher', 'source', 'outlet', 'provider'],
  url: ['url', 'link', 'uri'],
  language: ['language', 'lang'],
  id: ['id', 'guid', 'sha'],
} as const satisfies Record<string, readonly string[]>;

export type ReportField = keyof typeof COLUMNS;

/** Which column holds which field, where the usual names do not fit. */
export type ColumnMap = Partial<Record<ReportField, string>>;

/**
 * A row of named values → a report; columns are found by `map`, else by the usual names, whatever their case.
 * @throws UnreadableReport when no column holds a text.
 */
export function reportFromRow(row: Readonly<Record<string, unknown>>, fallbackId: string, map: ColumnMap = {}): Report {
  const byName = new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
  const value = (field: ReportField): string | null => {
    const names = map[field] ? [map[field]] : COLUMNS[field];
    for (const name of names) {
      const found = byName.get(name.toLowerCase());
      if (typeof found === 'string' && found.trim()) return found.trim().normalize('NFC');
      if (typeof found === 'number') return String(found);
    }
    return null;
  };
  const text = value('body');
  if (!text) {
    const expected = map.body ?? COLUMNS.body.join(', ');
    throw new UnreadableReport(`no text: expected it in ${expected}; name the column by --columns body=NAME`);
  }
  const body = textOfMarkup(text);
  return {
    id: value('id') ?? fallbackId,
    title: value('title'),
    body,
    published: dayOf(value('published')),
    publisher: value('publisher'),
    url: webAddress(value('url')),
    language: value('language') ?? detectLanguage(body),
  };
}
