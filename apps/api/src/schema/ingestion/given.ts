import { createHash } from 'node:crypto';
import type { Report, SingleSource } from '@communique/ingest';
import { InvalidInput } from '../error/failure.ts';
import { dayOf } from '../scalars.ts';
import type { Desk } from './desk.ts';
import { unreadable } from './failures.ts';
import { type GivenReport, MOST } from './inputs.ts';

/** The name of a text that has none: the same text always has the same. */
const nameOf = (text: string): string => `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;

const FIELD = 'input.source';

function sourceOf({ source: { text, url, file } }: GivenReport): SingleSource {
  if (text != null) {
    if (text.length > MOST.text)
      throw new InvalidInput(FIELD, `The text has ${text.length} characters, the limit is ${MOST.text}.`);
    return { text, id: nameOf(text) };
  }
  if (url) return { url };
  if (!file) throw new InvalidInput(FIELD, 'Give a text, an address or a file.');
  if (file.base64.length > MOST.file)
    throw new InvalidInput(FIELD, 'The file is too large for one request: store it with `communique ingest`.');
  return { name: file.name, bytes: Buffer.from(file.base64, 'base64') };
}

/** http(s) only: addresses are shown as links. */
function addressOf(address: string | null | undefined): string | null {
  if (!address) return null;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address).href;
  throw new InvalidInput('input.address', 'Give an address that begins with http:// or https://.');
}

/**
 * The report that an input gives, what is said of it besides going first.
 * @throws InvalidInput when it cannot be fetched or read, with the reason.
 */
export async function reportOf(given: GivenReport, desk: Desk): Promise<Report> {
  const address = addressOf(given.address);
  const source = sourceOf(given);
  const { readSource } = await import('@communique/ingest');
  const report = await unreadable(FIELD, () => readSource(source, desk.fetcher));
  return {
    ...report,
    title: given.title?.trim() || report.title,
    published: given.published ? dayOf(given.published) : report.published,
    publisher: given.publisher?.trim() || report.publisher,
    url: address ?? report.url,
  };
}
