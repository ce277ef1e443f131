import PostalMime from 'postal-mime';
import type { Report } from '../../model.ts';
import { UnreadableReport } from '../decode.ts';
import { textOfMarkup } from '../html/markup.ts';
import { dayOf, webAddress } from '../html/metadata.ts';
import type { Origin } from '../item.ts';
import { detectLanguage } from '../language.ts';

/**
 * A message (.eml) → the report in its text, else in its HTML part; attachments are not read.
 * @throws UnreadableReport when it holds no text.
 */
export async function reportFromMail(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const mail = await PostalMime.parse(bytes);
  const body = unflow(textOfMarkup(mail.text?.trim() || mail.html || '')).trim();
  if (!body) throw new UnreadableReport('the message holds no text; save the attached article and give that file');
  return {
    id: origin.id,
    title: mail.subject?.trim().normalize('NFC') || null,
    body,
    published: dayOf(mail.date ?? null),
    publisher: mail.from?.name?.trim().normalize('NFC') || null,
    url: webAddress(headerOf(mail.headers, 'x-original-url')),
    language: detectLanguage(body),
  };
}

/** Mail breaks lines within paragraphs: single line ends become blanks, empty lines stay. */
const unflow = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/([^\n])[^\S\n]*\n(?=[^\n])/gu, '$1 ');

const headerOf = (headers: readonly { key: string; value: string }[], key: string): string | null =>
  headers.find((header) => header.key === key)?.value ?? null;
