import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type ApiServer, startApiServer } from './api-server.ts';
import { type DashboardServer, ensureBuilt, freePort, startDashboard } from './dashboard-server.ts';

const BUILD_MS = 300_000;

/** A site over the samples, over nothing, or over an API that is down. */
export type Site = 'site' | 'empty' | 'down';

/** A reader in a browser: a fresh context for every test, and what must not happen on any page. */
export class Walk {
  page!: Page;
  context!: BrowserContext;
  readonly urls: Partial<Record<Site, string>> = {};
  /** A key of the site over the samples that may write, and the address of its API. */
  key = '';
  api = '';
  /** Errors of the console, failed answers, and requests to other hosts. */
  complaints: string[] = [];
  readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The address of the site over the samples. */
  get url(): string {
    return this.urls.site ?? '';
  }

  async open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    await this.context?.close();
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

  go(path: string, site: Site = 'site') {
    return this.page.goto((this.urls[site] ?? '') + path, { waitUntil: 'load' });
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
  const apis: ApiServer[] = [];
  const servers: DashboardServer[] = [];
  const addressOf = async (site: Site): Promise<string> => {
    if (site === 'down') return `http://127.0.0.1:${await freePort()}/graphql`;
    const api = await startApiServer({ empty: site === 'empty' });
    apis.push(api);
    if (site === 'site') [walk.key, walk.api] = [api.key, api.url];
    return api.url;
  };
  beforeAll(async () => {
    if (!browser) return;
    await ensureBuilt();
    for (const site of sites) {
      const server = await startDashboard(await addressOf(site));
      servers.push(server);
      walk.urls[site] = server.url;
    }
  }, BUILD_MS);
  afterAll(async () => {
    await Promise.all([...servers, ...apis].map((server) => server.close()));
    await browser?.close();
  }, BUILD_MS);
  beforeEach(async () => {
    walk.complaints = [];
    await walk.open();
  });
  afterEach(async () => {
    await walk.context.close();
    expect(walk.complaints).toEqual([]);
  });
  return walk;
}
