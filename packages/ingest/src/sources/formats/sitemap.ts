import { dayOf, webAddress } from '../html/metadata.ts';
import type { FeedEntry } from './feed.ts';
import { parseXml } from './xml.ts';

/** True for the text of a sitemap or an index of sitemaps. */
export const isSitemap = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:urlset|sitemapindex)[\s>]/.test(text);

/**
 * A news sitemap → its articles, and an index of sitemaps → the sitemaps that it names.
 * @throws UnreadableReport for broken XML.
 */
export function entriesOfSitemap(text: string): { entries: FeedEntry[]; sitemaps: string[] } {
  const root = parseXml(text);
  const urls = list(child(root.urlset, 'url'));
  const entries = urls.flatMap((item) => {
    const url = webAddress(string(child(item, 'loc')));
    const news = child(item, 'news');
    if (!url) return [];
    return [
      {
        url,
        title: string(child(news, 'title')),
        published: dayOf(string(child(news, 'publication_date')) ?? string(child(item, 'lastmod'))),
      },
    ];
  });
  const sitemaps = list(child(root.sitemapindex, 'sitemap')).flatMap(
    (item) => webAddress(string(child(item, 'loc'))) ?? [],
  );
  return { entries, sitemaps };
}

const child = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);
