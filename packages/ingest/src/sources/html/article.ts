import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Report } from '../../model.ts';
import { UnreadableReport } from '../decode.ts';
import type { Origin } from '../item.ts';
import { detectLanguage } from '../language.ts';
import { textOfBlocks } from './blocks.ts';
import { decodePage } from './charset.ts';
import { ADVICE, kindOfPage } from './kind.ts';
import { metadataOfPage } from './metadata.ts';

/** Pages with more elements are not articles; Readability's work grows with their number. */
const MOST_ELEMENTS = 60_000;

/**
 * Bytes of a web page → the report in it: its main text found by Readability, its metadata by schema.org, OpenGraph and
 * `<time>`. Nothing in the page is run.
 * @throws UnreadableReport for a list of articles, an error page, a page without text, or an unknown encoding.
 */
export function reportFromPage(bytes: Uint8Array, origin: Origin): Report {
  const html = decodePage(bytes, origin.charset);
  const { text, linked, metadata } = articleOfPage(html);
  const kind = kindOfPage({ title: metadata.title, text, linked, isArticle: metadata.isArticle });
  if (kind) throw new UnreadableReport(ADVICE[kind]);
  const body = text.normalize('NFC');
  return {
    id: origin.id,
    title: metadata.title,
    body,
    published: metadata.published,
    publisher: metadata.publisher,
    url: origin.url ?? metadata.url,
    // A page's declared language is often the template's: the text itself decides where it can be told.
    language: detectLanguage(body) ?? metadata.language,
  };
}

/** A page's source → its main text with an empty line between paragraphs, how many letters of it are linked, and its metadata. */
export function articleOfPage(html: string): {
  text: string;
  linked: number;
  metadata: ReturnType<typeof metadataOfPage>;
} {
  const { document } = parseHTML(html);
  const metadata = metadataOfPage(document);
  const found = new Readability(document, {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 200,
    serializer: (node) => ({ text: textOfBlocks(node as never), linked: linkedLetters(node as never) }),
  });
  const parsed = parse(found);
  return { text: parsed?.text ?? '', linked: parsed?.linked ?? 0, metadata };
}

function parse<T>(found: Readability<T>): T | null {
  try {
    return found.parse()?.content ?? null;
  } catch (error) {
    // Readability refuses pages with too many elements by an Error of no class of its own.
    throw new UnreadableReport(
      `no article could be found in the page (${error instanceof Error ? error.message : error})`,
    );
  }
}

function linkedLetters(node: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> }): number {
  let letters = 0;
  for (const link of node.querySelectorAll('a')) letters += link.textContent?.trim().length ?? 0;
  return letters;
}
