import type { AddressInfo } from 'node:net';
import { createServer as createTlsLikeServer } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, redirect, type Site, startSite } from '../testing/site.ts';
import { parseAllowList } from './addresses.ts';
import { Fetcher } from './fetch.ts';

const LIMITS = { bytes: 2_500_000, milliseconds: 1_500, redirects: 3, ratio: 100 };
const ALLOWED = parseAllowList('127.0.0.1');
/** Every name is at the loopback address of the site. */
const resolve = async () => [{ address: '127.0.0.1', family: 4 }];

let site: Site;
let forbidden: Site;
let fetcher: Fetcher;
beforeAll(async () => {
  forbidden = await startSite({ '/secret': answer('secret') });
  site = await startSite({
    '/good': answer('good', { 'content-type': 'text/plain', etag: '"1"' }),
    '/to-good': redirect('/good'),
    '/to-loopback': redirect(`http://127.0.0.2:${forbidden.port}/secret`),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-mapped': redirect(`http://[::ffff:127.0.0.2]:${forbidden.port}/secret`),
    '/to-nat64': redirect('http://[64:ff9b::a9fe:a9fe]/'),
    '/to-decimal': redirect('http://2130706434/'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-nowhere': redirect('http://'),
    '/loop': redirect('/loop'),
    '/endless': (_request, response) => {
      response.writeHead(200);
      const write = () => {
        while (response.write('x'.repeat(65_536)) && !response.destroyed);
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    },
    '/declared-huge': (_request, response) => response.writeHead(200, { 'content-length': '99999999999' }).write('x'),
    '/bomb': answer(gzipSync(Buffer.alloc(2_400_000)), { 'content-encoding': 'gzip' }),
    '/brotli-bomb': answer(
      brotliCompressSync(Buffer.alloc(2_400_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      { 'content-encoding': 'br' },
    ),
    '/broken-gzip': answer('no gzip at all', { 'content-encoding': 'gzip' }),
    '/odd-packing': answer('x', { 'content-encoding': 'rot13' }),
    '/drip': (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    },
    '/silent': () => {},
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 20);
    },
    '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '7' }).end(),
  });
  fetcher = new Fetcher({ allowed: ALLOWED, limits: LIMITS });
});
afterAll(async () => {
  await fetcher.close();
  await Promise.all([site.close(), forbidden.close()]);
});

test('an answer comes with its validators, and redirects are followed', async () => {
  const fetched = await fetcher.fetch(`${site.origin}/to-good`);
  expect(fetched).toMatchObject({ changed: true, url: `${site.origin}/good`, contentType: 'text/plain', etag: '"1"' });
});

describe('each ends within its limits, with its reason', () => {
  test.each<[string, RegExp]>([
    ['/to-loopback', /127\.0\.0\.2.*loopback.*FETCH_ALLOW/],
    ['/to-metadata', /169\.254\.169\.254.*linkLocal/],
    ['/to-mapped', /not on the public internet/],
    ['/to-nat64', /linkLocal/],
    ['/to-decimal', /127\.0\.0\.2.*loopback/],
    ['/to-file', /file: addresses are not fetched/],
    ['/to-nowhere', /no address/],
    ['/loop', /more than 3 redirects/],
    ['/endless', /larger than 2\.5 MB/],
    ['/declared-huge', /larger than 2\.5 MB/],
    ['/bomb', /more than 100 times its size/],
    ['/brotli-bomb', /more than 100 times its size/],
    ['/broken-gzip', /gzip packing is broken/],
    ['/odd-packing', /packed as "rot13"/],
    ['/drip', /no complete answer within 1\.5 s/],
    ['/silent', /no complete answer within 1\.5 s/],
    ['/cut', /connection failed/],
    ['/none', /status 404/],
    ['/busy', /status 503/],
  ])('%s', async (path, reason) => {
    const started = performance.now();
    await expect(fetcher.fetch(site.origin + path)).rejects.toThrow(reason);
    expect(performance.now() - started).toBeLessThan(LIMITS.milliseconds * 3);
    expect(forbidden.asked).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['ftp://a.example/', /ftp: addresses are not fetched/],
    ['http://user:word@a.example/', /user name or password/],
    ['nonsense', /is no address/],
    ['http://localhost/', /not on the public internet/],
    ['http://127.1/', /not on the public internet/],
    ['http://[::1]/', /not on the public internet/],
    ['http://0x7f.0.0.1/', /not on the public internet/],
  ])('%s', async (address, reason) => {
    const strict = new Fetcher({ limits: LIMITS });
    await expect(strict.fetch(address)).rejects.toThrow(reason);
    await strict.close();
  });
});

test('says whether trying again may help, and after how long', async () => {
  await expect(fetcher.fetch(`${site.origin}/busy`)).rejects.toMatchObject({ retry: true, retryAfter: 7 });
  await expect(fetcher.fetch(`${site.origin}/none`)).rejects.toMatchObject({ retry: false });
});

test('a name that changes its address after the check is connected to where it was checked', async () => {
  let asked = 0;
  const rebinding = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  const careful = new Fetcher({ allowed: ALLOWED, limits: LIMITS, resolve: rebinding });
  await careful.fetch(`http://rebinding.example:${site.port}/good`);
  expect(asked).toBe(1);
  await careful.close();
});

test('a name with one public and one forbidden address is refused', async () => {
  const mixed = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ];
  const careful = new Fetcher({ allowed: ALLOWED, limits: LIMITS, resolve: mixed });
  await expect(careful.fetch(`http://mixed.example:${site.port}/good`)).rejects.toThrow(/10\.0\.0\.1.*private/);
  await careful.close();
});

test('broken TLS is named as such', async () => {
  const server = createTlsLikeServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nnot TLS'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const named = new Fetcher({ allowed: ALLOWED, limits: LIMITS, resolve });
  const { port } = server.address() as AddressInfo;
  await expect(named.fetch(`https://tls.example:${port}/`)).rejects.toThrow(/certificate or encryption/);
  await named.close();
  server.close();
});

test('one bad answer leaves the next request whole', async () => {
  await fetcher.fetch(`${site.origin}/cut`).catch(() => {});
  await expect(fetcher.fetch(`${site.origin}/good`)).resolves.toMatchObject({ changed: true });
});
