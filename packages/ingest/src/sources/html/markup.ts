import { parseHTML } from 'linkedom';
import { textOfBlocks } from './blocks.ts';

const MARKUP = /<\/?(?:p|div|br|span|a|b|i|strong|em|ul|li|h[1-6])\b[^>]*>/i;

/** A text that may hold HTML markup → its words: LF line ends, NFC. A text without tags stays as it is. */
export function textOfMarkup(text: string): string {
  const lf = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!MARKUP.test(lf)) return lf.normalize('NFC');
  return textOfBlocks(parseHTML(`<html><body>${lf}</body></html>`).document.body as never).normalize('NFC');
}
