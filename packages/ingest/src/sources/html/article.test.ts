import { describe, expect, test } from 'vitest';
import { reportFromPage } from './article.ts';

const origin = { id: 'a', url: null, charset: null };
const bytes = (html: string) => new TextEncoder().encode(html);

const STORY = [
  'A delegation from Lam Ha Province led by Governor Tran Van Mai visited Houa Sing on May 3 and met Governor Bounmy Keo.',
  'The two governors agreed to open a direct bus line between their capitals before the end of the year, and to train nurses together.',
  'They also visited a weaving village, where the guests were shown how the cloth of the region is dyed with indigo and bark.',
];
const page = (head: string, body = STORY.map((text) => `<p>${text}</p>`).join('')) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>` +
  `<article><h1>Governors meet in Houa Sing</h1>${body}</article><footer>All rights reserved</footer></body></html>`;

describe('reportFromPage', () => {
  test('takes the story, a paragraph for each block, and leaves menus and footers', () => {
    const report = reportFromPage(bytes(page('')), origin);
    for (const text of STORY) expect(report.body).toContain(text);
    expect(report.body.split('\n\n').slice(-3)).toEqual(STORY);
    expect(report.body).not.toMatch(/Sport|rights reserved/);
    expect(report).toMatchObject({ id: 'a', title: 'Governors meet in Houa Sing', language: 'en' });
  });

  test('leaves captions and scripts out', () => {
    const body = `<figure><img src=x><figcaption>Photo: Le Thi Anh</figcaption></figure><script>alert(1)</script>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
    const report = reportFromPage(bytes(page('', body)), origin);
    expect(report.body).not.toMatch(/Le Thi Anh|alert/);
  });

  test.each<[string, string, object]>([
    [
      'JSON-LD before all else',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"From JSON-LD","datePublished":"2025-05-04T01:00:00+07:00","publisher":{"name":"Lam Ha News"}}]}</script><meta property="og:title" content="From OpenGraph">`,
      { title: 'From JSON-LD', published: '2025-05-04', publisher: 'Lam Ha News' },
    ],
    [
      'OpenGraph',
      '<meta property="og:title" content="From  OpenGraph"><meta property="og:site_name" content="Site"><meta property="article:published_time" content="2025-05-04T23:30:00Z">',
      { title: 'From OpenGraph', published: '2025-05-04', publisher: 'Site' },
    ],
    ['<time>', '<title>T</title>', { published: null }],
    [
      'broken JSON-LD is passed over',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="20250504">',
      { published: '2025-05-04' },
    ],
    ['a canonical address', '<link rel=canonical href="https://news.example/a">', { url: 'https://news.example/a' }],
    ['an address that is none', '<link rel=canonical href="javascript:alert(1)">', { url: null }],
  ])('metadata: %s', (_name, head, expected) => {
    expect(reportFromPage(bytes(page(head)), origin)).toMatchObject(expected);
  });

  test('a day in <time> within the story', () => {
    const body = `<time datetime="2025-05-04">4 May</time>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
    expect(reportFromPage(bytes(page('', body)), origin).published).toBe('2025-05-04');
  });
});

describe('encodings', () => {
  const cyrillicOrWestern = Buffer.from(page('<meta charset="windows-1252">').replace('Mai', 'Ma\xef'), 'latin1');
  test('the page’s own declaration', () => {
    expect(reportFromPage(cyrillicOrWestern, origin).body).toContain('Tran Van Maï');
  });
  test('the server’s declaration wins over the page’s', () => {
    const html = bytes(page('<meta charset="iso-8859-1">').replace('Lam Ha', 'Lâm Hà'));
    expect(reportFromPage(html, { ...origin, charset: 'utf-8' }).body).toContain('Lâm Hà');
  });
  test('a wrong declaration gives way to valid UTF-8', () => {
    const html = bytes(page('<meta charset="no-such-set">').replace('Lam Ha', 'Lâm Hà'));
    expect(reportFromPage(html, origin).body).toContain('Lâm Hà');
  });
});
