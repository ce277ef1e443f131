import { describe, expect, test } from 'vitest';
import { entriesOfFeed, isFeed } from './feed.ts';
import { entriesOfSitemap, isSitemap } from './sitemap.ts';

const XML = '<?xml version="1.0" encoding="utf-8"?>';
const entry = { url: 'https://a.example/1', title: 'One', published: '2025-05-03' };

describe('feeds', () => {
  test.each([
    [
      'RSS',
      `${XML}<rss version="2.0"><channel><title>N</title><item><title>One</title><link>https://a.example/1</link><pubDate>Sat, 03 May 2025 08:00:00 +0700</pubDate></item></channel></rss>`,
    ],
    [
      'Atom',
      `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>One</title><link href="https://a.example/1"/><published>2025-05-03T08:00:00+07:00</published></entry></feed>`,
    ],
    [
      'RDF',
      `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title></channel><item><title>One</title><link>https://a.example/1</link><dc:date>2025-05-03</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","title":"One","url":"https://a.example/1","date_published":"2025-05-03T08:00:00+07:00"}]}',
    ],
  ])('%s', (_name, text) => {
    expect(isFeed(text)).toBe(true);
    expect(entriesOfFeed(text)).toEqual([entry]);
  });

  test('an entry with an address that is not http is left out', () => {
    const text = `${XML}<rss version="2.0"><channel><item><title>x</title><link>file:///etc/passwd</link></item></channel></rss>`;
    expect(entriesOfFeed(text)).toEqual([]);
  });

  test('entities are refused', () => {
    const text = `${XML}<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>`;
    expect(() => entriesOfFeed(text)).toThrow(/declares entities/);
  });
});

describe('sitemaps', () => {
  test('a news sitemap', () => {
    const text = `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news><news:publication_date>2025-05-03</news:publication_date><news:title>One</news:title></news:news></url></urlset>`;
    expect(isSitemap(text)).toBe(true);
    expect(entriesOfSitemap(text)).toEqual({ entries: [entry], sitemaps: [] });
  });

  test('an index of sitemaps', () => {
    const text = `${XML}<sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap><sitemap><loc>https://a.example/s2.xml</loc></sitemap></sitemapindex>`;
    expect(entriesOfSitemap(text).sitemaps).toEqual(['https://a.example/s1.xml', 'https://a.example/s2.xml']);
  });

  test('entities are refused', () => {
    expect(() => entriesOfSitemap('<!DOCTYPE x [<!ENTITY a "b">]><urlset/>')).toThrow(/declares entities/);
  });
});

test.each(['<html><body></body></html>', '{"items": []}', 'feed'])('no feed and no sitemap: %s', (text) => {
  expect(isFeed(text) || isSitemap(text)).toBe(false);
});
