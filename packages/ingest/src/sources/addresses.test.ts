import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from './collect.ts';
import { parseAllowList } from './fetching/addresses.ts';
import { PoliteFetcher } from './fetching/polite.ts';
import { answer, type Site, startSite } from './testing/site.ts';

const STORY =
  'Governor Tran Van Mai of Lam Ha Province received the consul of Houa Sing on May 3 and spoke with him of trade.';
const PAGE = `<html><head><meta property="og:title" content="A visit"></head><body><article>${`<p>${STORY}</p>`.repeat(3)}</article></body></html>`;

let site: Site;
let fetcher: PoliteFetcher;
beforeAll(async () => {
  site = await startSite({
    '/article': answer(PAGE, { 'content-type': 'text/html; charset=utf-8' }),
    '/plain': answer(`Lâm Hà. ${STORY}`, { 'content-type': 'text/plain; charset=utf-8' }),
    '/picture': answer('x', { 'content-type': 'image/png' }),
    '/feed': (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel>${['/article', '/gone', '/article'].map((path) => `<item><title>Listed</title><link>${site.origin}${path}</link><pubDate>Sat, 03 May 2025 08:00:00 +0700</pubDate></item>`).join('')}</channel></rss>`,
        ),
    '/sitemaps': (_request, response) =>
      response.writeHead(200).end(`<sitemapindex><sitemap><loc>${site.origin}/sitemap</loc></sitemap></sitemapindex>`),
    '/sitemap': (_request, response) =>
      response.writeHead(200).end(`<urlset><url><loc>${site.origin}/plain</loc></url></urlset>`),
  });
  fetcher = new PoliteFetcher({ allowed: parseAllowList('127.0.0.1'), pause: 0, backOff: 1 });
});
afterAll(async () => {
  await fetcher.close();
  await site.close();
});

async function read(path: string) {
  const items = [];
  for await (const item of collect([site.origin + path], { fetcher }))
    items.push('error' in item ? { error: item.error } : item.report);
  return items;
}

describe('an address', () => {
  test('of an article', async () => {
    expect(await read('/article')).toMatchObject([{ url: `${site.origin}/article`, title: 'A visit', language: 'en' }]);
  });
  test('of plain text', async () => {
    expect(await read('/plain')).toMatchObject([{ body: `Lâm Hà. ${STORY}`, url: `${site.origin}/plain` }]);
  });
  test('of a feed: each article once, the day from the feed, a missing one named', async () => {
    expect(await read('/feed')).toMatchObject([
      { title: 'A visit', published: '2025-05-03' },
      { error: expect.stringContaining('status 404') },
    ]);
  });
  test('of an index of sitemaps', async () => {
    expect(await read('/sitemaps')).toMatchObject([{ url: `${site.origin}/plain` }]);
  });
  test('of something else', async () => {
    expect(await read('/picture')).toMatchObject([{ error: expect.stringMatching(/image\/png, which is no article/) }]);
  });
});

test('without a fetcher an address is named and the rest goes on', async () => {
  const items = [];
  for await (const item of collect(['https://a.example/'])) items.push(item);
  expect(items).toMatchObject([{ error: expect.stringContaining('not fetched here') }]);
});
