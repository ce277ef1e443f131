import type { Report } from '../../model.ts';
import { reportFromRow } from './row.ts';

/** True for an IPTC ninjs item (versions 1 to 3). */
export const isNinjs = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  ['body_text', 'body_xhtml', 'bodies'].some((key) => key in value);

/** An IPTC ninjs item → a report. @throws UnreadableReport when it holds no text. */
export function reportFromNinjs(item: Readonly<Record<string, unknown>>, fallbackId: string): Report {
  const [body] = list(item.bodies);
  const [headline] = list(item.headlines);
  const [provider] = list(item.infosources);
  return reportFromRow(
    {
      body: item.body_text ?? body?.value ?? item.body_xhtml,
      title: item.headline ?? headline?.value,
      published: item.firstcreated ?? item.versioncreated ?? item.contentcreated,
      publisher: provider?.name ?? item.byline,
      url: item.uri,
      language: item.language,
    },
    fallbackId,
  );
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}
