import { getDocumentProxy } from 'unpdf';
import type { Report } from '../../model.ts';
import { UnreadableReport } from '../decode.ts';
import type { Origin } from '../item.ts';
import { detectLanguage } from '../language.ts';

/** A report is a few pages; a longer file is a yearbook. */
const MOST_PAGES = 200;
/** A gap of more than this many line heights parts two paragraphs. */
const PARAGRAPH_GAP = 1.6;

/**
 * A PDF with a text layer → its text, a paragraph a line, an empty line between two.
 * @throws UnreadableReport for scans, protected and broken files.
 */
export async function reportFromPdf(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { text, title } = await textOfPdf(bytes);
  const body = text.normalize('NFC');
  if (!body)
    throw new UnreadableReport('the PDF holds pictures of text only; run a text recognition and give its result');
  return {
    id: origin.id,
    title,
    body,
    published: null,
    publisher: null,
    url: origin.url,
    language: detectLanguage(body),
  };
}

async function textOfPdf(bytes: Uint8Array): Promise<{ text: string; title: string | null }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes)).catch((error: unknown) => {
    throw new UnreadableReport(`the PDF can't be opened (${error instanceof Error ? error.message : error})`);
  });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableReport(
        `the PDF has ${pdf.numPages} pages, the limit is ${MOST_PAGES}; give the pages of the report`,
      );
    const { info } = await pdf.getMetadata();
    const title = (info as { Title?: unknown }).Title;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await textOfPage(await pdf.getPage(number)));
    return {
      text: pages.filter(Boolean).join('\n\n'),
      title: typeof title === 'string' && title.trim() ? title.trim() : null,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function textOfPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  let text = '';
  let lastY: number | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y = Number(item.transform[5]);
    const isNewLine = lastY !== null && Math.abs(lastY - y) > item.height / 2;
    if (isNewLine && item.str.trim()) {
      const gap = Math.abs((lastY ?? y) - y);
      // A word cut at the end of a line is joined again.
      if (gap > item.height * PARAGRAPH_GAP) text = `${text.trimEnd()}\n\n`;
      else text = /\p{Ll}-\s*$/u.test(text) ? text.replace(/-\s*$/u, '') : `${text.trimEnd()} `;
    }
    text += item.str;
    if (item.str.trim()) lastY = y;
  }
  return text.replace(/[^\S\n]+/gu, ' ').trim();
}
