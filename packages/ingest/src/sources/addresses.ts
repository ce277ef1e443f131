import { UnreadableReport } from './decode.ts';
import { FetchFailure } from './fetching/failure.ts';
import type { Validators } from './fetching/fetch.ts';
import type { PoliteFetcher } from './fetching/polite.ts';
import { reportFromDocument } from './formats/document.ts';
import { entriesOfFeed, type FeedEntry, isFeed } from './formats/feed.ts';
import { entriesOfSitemap, isSitemap } from './formats/sitemap.ts';
import { decodePage } from './html/charset.ts';
import { itemOf, type SourceItem } from './item.ts';
import { charsetOf, mediaTypeOf } from './media-type.ts';

/** What stands at an address: one report, the articles that a feed or sitemap lists, or nothing new since it was last asked. */
export type Found =
  | { kind: 'report'; item: SourceItem; validators: Validators }
  | { kind: 'list'; entries: FeedEntry[]; sitemaps: string[]; validators: Validators }
  | { kind: 'unchanged' };

/**
 * Fetches an address and tells what stands there. An article that can't be read is an item with its reason.
 * @throws FetchFailure when nothing could be fetched, UnreadableReport for a broken feed.
 */
export async function readAddress(address: string, fetcher: PoliteFetcher, known?: Validators): Promise<Found> {
  const answer = await fetcher.fetch(address, known);
  if (!answer.changed) return { kind: 'unchanged' };
  const { bytes, contentType, etag, lastModified, url } = answer;
  const validators = { etag, lastModified };
  const origin = { id: address, url, charset: charsetOf(contentType) };
  const type = mediaTypeOf(contentType);
  if (type !== 'application/pdf' && type !== 'message/rfc822') {
    const text = decodePage(bytes, origin.charset);
    if (isFeed(text)) return { kind: 'list', entries: entriesOfFeed(text), sitemaps: [], validators };
    if (isSitemap(text)) return { kind: 'list', ...entriesOfSitemap(text), validators };
  }
  const item = await itemOf(address, () => reportFromDocument(kindOfType(type), bytes, origin));
  return { kind: 'report', item, validators };
}

function kindOfType(type: string | null) {
  if (type === 'application/pdf') return 'pdf';
  if (type === 'message/rfc822') return 'mail';
  if (type === 'text/plain' || type === 'text/markdown') return 'text';
  if (type === null || /html|xml/.test(type)) return 'page';
  throw new UnreadableReport(`the address holds ${type}, which is no article; give a page, a feed or a PDF`);
}

/** How deep indexes of sitemaps are followed, and how many articles one address may lead to. */
export const [DEEPEST, MOST_ENTRIES] = [2, 50_000];

/**
 * All reports that an address leads to: its own, or those of the articles that its feed or sitemap lists. An article
 * whose page gives no day of publication has the one that the list gives.
 */
export async function* itemsOfAddress(address: string, fetcher: PoliteFetcher): AsyncGenerator<SourceItem> {
  const waiting: { address: string; depth: number; entry: FeedEntry | null }[] = [{ address, depth: 0, entry: null }];
  const seen = new Set([address]);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { depth, entry } = next;
    const found = await attempt(next.address, fetcher);
    if (found.kind === 'report') yield withListed(found.item, entry);
    if (found.kind !== 'list' || depth > DEEPEST) continue;
    const lists = found.sitemaps.map((url) => ({ address: url, depth: depth + 1, entry: null }));
    const articles = found.entries.map((listed) => ({ address: listed.url, depth: DEEPEST + 1, entry: listed }));
    for (const one of [...lists, ...articles]) {
      if (seen.has(one.address) || seen.size >= MOST_ENTRIES) continue;
      seen.add(one.address);
      waiting.push(one);
    }
  }
}

async function attempt(address: string, fetcher: PoliteFetcher): Promise<Found | { kind: 'report'; item: SourceItem }> {
  try {
    return await readAddress(address, fetcher);
  } catch (error) {
    if (!(error instanceof FetchFailure) && !(error instanceof UnreadableReport)) throw error;
    return { kind: 'report', item: { id: address, error: error.message } };
  }
}

/** Fills what the page itself does not say from the list that named it. */
export function withListed(item: SourceItem, entry: FeedEntry | null): SourceItem {
  if (!entry || 'error' in item) return item;
  const { report } = item;
  return {
    id: item.id,
    report: { ...report, title: report.title ?? entry.title, published: report.published ?? entry.published },
  };
}
