import { type BriefingDocument, toHtmlPage, toMarkdown } from '@communique/briefing';
import { WrongCall } from '../exit.ts';

type Render = (document: BriefingDocument) => string | Promise<Uint8Array>;

/** How a briefing can be written; bytes are for files alone. What makes them is loaded when asked for. */
const FORMATS = {
  markdown: { bytes: false, render: toMarkdown },
  html: { bytes: false, render: toHtmlPage },
  json: { bytes: false, render: (document) => `${JSON.stringify(document, null, 2)}\n` },
  docx: { bytes: true, render: async (document) => (await import('@communique/briefing/docx')).toDocx(document) },
  pdf: { bytes: true, render: async (document) => (await import('@communique/briefing/pdf')).toPdf(document) },
} as const satisfies Record<string, { bytes: boolean; render: Render }>;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/**
 * Refuses what a terminal cannot show.
 * @throws WrongCall for a format of bytes without a file to write it to.
 */
export function requireFile(format: Format, out: string | undefined): void {
  if (FORMATS[format].bytes && !out)
    throw new WrongCall(`${format} is no text for a terminal; add --out briefing.${format}`);
}

/** The document in a format. */
export async function render(document: BriefingDocument, format: Format): Promise<string | Uint8Array> {
  return FORMATS[format].render(document);
}
