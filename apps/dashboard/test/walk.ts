import { type AddressInfo, createServer } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startApiServer } from './api-server.ts';
import { ensureBuilt, startDashboard } from './dashboard-server.ts';

const BUILD_MS = 300_000;
/** Longer than any page takes: what is sent is whole, however busy the machine is. */
const WHOLE_MS = 120_000;
/** How long a browser may take to open or close a window. */
const WINDOW_MS = 60_000;

/**
 * A site over the samples, over nothing, over an API that is down, one that sends shapes before it has figures, or one over
 * more visits than a page of a list holds.
 */
export type Site = 'site' | 'empty' | 'down' | 'hasty' | 'many';

/** Visits of the site that has many: four pages of the list. */
export const MANY = 380;

/** A reader in a browser: a fresh context for every test, and what must not happen on any page. */
export class Walk {
  page!: Page;
  context!: BrowserContext;
  readonly urls: Partial<Record<Site, string>> = {};
  /** Addresses of the sites' APIs. */
  readonly apis: Partial<Record<Site, string>> = {};
  /** A key of the site over the samples that may write, and the address of its API. */
  key = '';
  api = '';
  /** Errors of the console, failed answers, and requests to other hosts. */
  complaints: string[] = [];
  readonly browser: Browser;
  private scripts = true;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The address of the site over the samples. */
  get url(): string {
    return this.urls.site ?? '';
  }

  async open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    await this.context?.close();
    this.scripts = options.javaScriptEnabled ?? true;
    this.context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await this.context.newPage();
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on(
      'response',
      (response) => response.status() >= 400 && this.complaints.push(`${response.status()} ${response.url()}`),
    );
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:http:\/\/127)/.test(request.url()))
        this.complaints.push(`asked ${request.url()}`);
    });
    this.page = page;
  }

  /** Opens a page and waits until it answers to keys and presses. */
  async go(path: string, site: Site = 'site'): Promise<void> {
    await this.page.goto((this.urls[site] ?? '') + path, { waitUntil: 'load' });
    await this.ready();
  }

  /** Waits until a page that was loaded anew answers to keys and presses. */
  async ready(): Promise<void> {
    if (this.scripts) await this.page.locator('html[data-scripts="run"]').waitFor({ state: 'attached' });
  }

  title(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Fails with the rule and the elements that break it. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' ')}`,
    );
    expect(found).toEqual([]);
  }
}

/** Starts what a test file walks on, and ends it after. Without a browser nothing is started: the tests are skipped. */
export function useWalk(browser: Browser | null, sites: readonly Site[] = ['site']): Walk {
  const walk = new Walk(browser as Browser);
  const started: Started[] = [];
  const start = async <T extends Started>(starting: Promise<T>): Promise<T> => {
    const server = await starting;
    started.push(server);
    return server;
  };
  const apiOf = async (site: Site): Promise<string> => {
    if (site === 'down') return (await start(startDown())).url;
    if (site === 'hasty' && walk.api) return walk.api;
    const api = await start(startApiServer({ empty: site === 'empty', visits: site === 'many' ? MANY : 0 }));
    if (site === 'site' || site === 'hasty') [walk.key, walk.api] = [api.key, api.url];
    return api.url;
  };
  beforeAll(async () => {
    if (!browser) return;
    await ensureBuilt();
    for (const site of sites) {
      const api = await apiOf(site);
      walk.apis[site] = api;
      walk.urls[site] = (await start(startDashboard(api, site === 'hasty' ? 0 : WHOLE_MS))).url;
    }
  }, BUILD_MS);
  afterAll(async () => {
    await Promise.all(started.map((server) => server.close()));
    await browser?.close();
  }, BUILD_MS);
  beforeEach(async () => {
    walk.complaints = [];
    await walk.open();
  }, WINDOW_MS);
  afterEach(async () => {
    await walk.context.close();
    expect(walk.complaints).toEqual([]);
  }, WINDOW_MS);
  return walk;
}

/** What was started and has to be ended. */
interface Started {
  url: string;
  close: () => Promise<void>;
}

/** An API that is down: a port that is taken, so that nothing else answers there, and hangs up on everybody. */
async function startDown(): Promise<Started> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
