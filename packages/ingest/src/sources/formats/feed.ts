import { parseFeed } from 'feedsmith';
import { UnreadableReport } from '../decode.ts';
import { dayOf, webAddress } from '../html/metadata.ts';
import { refuseEntities } from './xml.ts';

/** One entry of a feed or news sitemap: an article to fetch. */
export interface FeedEntry {
  url: string;
  title: string | null;
  /** ISO day on which the feed says that it was published. */
  published: string | null;
}

/** True for the text of an RSS, RDF, Atom or JSON feed. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(text) ||
  (/^\s*\{/.test(text) && text.slice(0, 500).includes('jsonfeed.org/version'));

/**
 * RSS, RDF, Atom or JSON feed → its entries in order, those without an http(s) address left out.
 * @throws UnreadableReport when it is no feed.
 */
export function entriesOfFeed(text: string): FeedEntry[] {
  refuseEntities(text);
  const { items } = parse(text);
  return items.flatMap((item) => {
    const url = webAddress(item.link);
    return url ? [{ url, title: item.title, published: typeof item.date === 'string' ? dayOf(item.date) : null }] : [];
  });
}

interface Item {
  link: string | null;
  title: string | null;
  /** As the feed writes it. */
  date: unknown;
}

function parse(text: string): { items: Item[] } {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new UnreadableReport(`not a feed (${error instanceof Error ? error.message : error})`);
  }
  const { format, feed } = parsed;
  if (format === 'atom')
    return {
      items: (feed.entries ?? []).map((entry) => ({
        link:
          (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href ?? null,
        title: plain(entry.title),
        date: entry.published ?? entry.updated,
      })),
    };
  if (format === 'json')
    return {
      items: (feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url ?? null,
        title: item.title ?? null,
        date: item.date_published,
      })),
    };
  if (format === 'rss')
    return {
      items: (feed.items ?? []).map((item) => ({
        link: item.link ?? item.guid?.value ?? null,
        title: item.title ?? null,
        date: item.pubDate ?? item.dc?.dates?.[0],
      })),
    };
  return {
    items: (feed.items ?? []).map((item) => ({
      link: item.link ?? null,
      title: item.title ?? null,
      date: item.dc?.dates?.[0],
    })),
  };
}

function plain(title: unknown): string | null {
  if (typeof title === 'string') return title;
  const value = typeof title === 'object' && title !== null ? (title as { value?: unknown }).value : null;
  return typeof value === 'string' ? value : null;
}
