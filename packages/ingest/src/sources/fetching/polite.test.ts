import { afterEach, expect, test } from 'vitest';
import { answer, type Page, redirect, type Site, startSite } from '../testing/site.ts';
import { parseAllowList } from './addresses.ts';
import { PoliteFetcher } from './polite.ts';

const open: (Site | PoliteFetcher)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(pages: Record<string, Page>, options = {}) {
  const site = await startSite(pages);
  const fetcher = new PoliteFetcher({ allowed: parseAllowList('127.0.0.1'), pause: 0, backOff: 1, ...options });
  open.push(fetcher, site);
  return { site, fetcher };
}

const ROBOTS = answer('User-agent: *\nDisallow: /private\n', { 'content-type': 'text/plain' });

test('robots.txt is read once and honoured, at redirects too', async () => {
  const { site, fetcher } = await start({
    '/robots.txt': ROBOTS,
    '/open': answer('a'),
    '/private/a': answer('b'),
    '/aside': redirect('/private/a'),
  });
  await fetcher.fetch(`${site.origin}/open`);
  await expect(fetcher.fetch(`${site.origin}/private/a`)).rejects.toThrow(/robots\.txt.*save the page/);
  await expect(fetcher.fetch(`${site.origin}/aside`)).rejects.toThrow(/robots\.txt/);
  expect(site.asked).toEqual(['/robots.txt', '/open', '/aside']);
});

test('a site whose rules can not be read for a fault of its own is left alone', async () => {
  const { site, fetcher } = await start({
    '/robots.txt': (_request, response) => response.writeHead(500).end(),
    '/a': answer('a'),
  });
  await expect(fetcher.fetch(`${site.origin}/a`)).rejects.toThrow(/status 500/);
  expect(site.asked).not.toContain('/a');
});

test('a passing failure is tried again, a lasting one is not', async () => {
  let tries = 0;
  const { site, fetcher } = await start({
    '/flaky': (_request, response) =>
      ++tries < 3 ? response.writeHead(503).end() : response.writeHead(200).end('at last'),
  });
  await expect(fetcher.fetch(`${site.origin}/flaky`)).resolves.toMatchObject({ changed: true });
  await expect(fetcher.fetch(`${site.origin}/none`)).rejects.toThrow(/404/);
  expect(site.asked.filter((path) => path === '/none')).toHaveLength(1);
});

test('what was fetched before is asked for with its validators', async () => {
  const { site, fetcher } = await start({
    '/a': (request, response) =>
      request.headers['if-none-match'] === '"1"' &&
      request.headers['if-modified-since'] === 'Sat, 03 May 2025 00:00:00 GMT'
        ? response.writeHead(304).end()
        : response.writeHead(200).end('a'),
  });
  const known = { etag: '"1"', lastModified: 'Sat, 03 May 2025 00:00:00 GMT' };
  await expect(fetcher.fetch(`${site.origin}/a`, known)).resolves.toMatchObject({ changed: false });
});

test('requests to one host wait for one another', async () => {
  let running = 0;
  let most = 0;
  const slow: Page = (_request, response) => {
    most = Math.max(most, ++running);
    setTimeout(() => {
      running--;
      response.writeHead(200).end('a');
    }, 20);
  };
  const { site, fetcher } = await start({ '/1': slow, '/2': slow, '/3': slow });
  await Promise.all(['/1', '/2', '/3'].map((path) => fetcher.fetch(site.origin + path)));
  expect(most).toBe(1);
});

test('the user agent names the reader', async () => {
  let name: string | undefined;
  const { site, fetcher } = await start({
    '/a': (request, response) => {
      name = request.headers['user-agent'];
      response.writeHead(200).end('a');
    },
  });
  await fetcher.fetch(`${site.origin}/a`);
  expect(name).toMatch(/^CommuniqueBot\/1\.0 \(.+\)$/);
});
