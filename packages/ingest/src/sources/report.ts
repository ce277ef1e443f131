import type { Report } from '../model.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { publishedInHeader } from './header.ts';
import { languageOf } from './language.ts';

/**
 * A decoded text, front matter included → a report. The language is the one declared, else the one detected.
 * @throws UnreadableReport when the front matter is broken.
 */
export function reportFromText(id: string, text: string): Report {
  const { front, body } = splitFrontMatter(text);
  return {
    id,
    title: front.title,
    body,
    published: front.published ?? publishedInHeader(body),
    publisher: front.source,
    url: front.url,
    language: front.language ?? languageOf(body),
  };
}
