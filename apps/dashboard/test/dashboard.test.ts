import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type DashboardServer, ensureBuilt, freePort, startDashboard } from './dashboard-server.ts';
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';

const browser = await launchChromium();

const VISIT = /\/visits\/[0-9a-f-]{36}/;
const BUILD_MS = 240_000;
const WALK_MS = 60_000;

describe.skipIf(!browser)('the dashboard in a browser', { timeout: WALK_MS }, () => {
  let api: FixtureServer;
  let emptyApi: FixtureServer;
  let site: DashboardServer;
  let emptySite: DashboardServer;
  let downSite: DashboardServer;
  let context: BrowserContext;
  let page: Page;
  /** What must not happen on any page: errors of the console, and requests to other hosts. */
  let complaints: string[];

  beforeAll(async () => {
    await ensureBuilt();
    [api, emptyApi] = await Promise.all([startFixtureServer(), startFixtureServer({ empty: true })]);
    const nobody = `http://127.0.0.1:${await freePort()}/graphql`;
    [site, emptySite, downSite] = (await Promise.all([api.url, emptyApi.url, nobody].map(startDashboard))) as [
      DashboardServer,
      DashboardServer,
      DashboardServer,
    ];
  }, BUILD_MS);

  afterAll(async () => {
    await Promise.all([site, emptySite, downSite, api, emptyApi].map((server) => server?.close()));
    await browser?.close();
  }, WALK_MS);

  beforeEach(async () => {
    complaints = [];
    await open({});
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  async function open(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    await context?.close();
    context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
    );
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) complaints.push(`asked ${request.url()}`);
    });
  }

  const go = (path: string, server = site) => page.goto(server.url + path, { waitUntil: 'load' });
  const title = () => page.locator('h1').innerText();

  async function expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      ),
    ).toEqual([]);
  }

  it('goes from the overview by a cell to its statements and to the marked words', async () => {
    await go('/');
    const cell = page.locator('.heatmap a[data-cell]').first();
    const name = (await cell.getAttribute('aria-label')) ?? '';
    const figure = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL(/cell=/);
    const panel = page.getByRole('complementary', { name: 'Statements of the chosen cell' });
    await panel.getByRole('heading', { name: name.split(':')[0] ?? '' }).waitFor();
    expect(await cell.getAttribute('aria-current')).toBe('true');

    await panel.getByRole('link', { name: /^\d+ statements?$/ }).click();
    await page.waitForURL(/\/statements\?/);
    await page.getByRole('heading', { level: 1, name: /statement/ }).waitFor();
    expect(await title()).toBe(`${figure} ${figure === 1 ? 'statement' : 'statements'}`);
    expect(await page.locator('.sentences > li').count()).toBe(figure);

    await page.locator('.sentences a[href*="#statement-"]').first().click();
    await page.waitForURL(VISIT);
    const on = page.locator('mark.is-on');
    await on.first().waitFor();
    expect(await page.locator('.statement.is-on').count()).toBe(1);
    await page.goBack();
    await page.waitForURL(/\/statements\?/);
  });

  it('opens a list of as many statements as every kind of figure says', async () => {
    await go('/?country=VN');
    const links = await page
      .locator('.heatmap td a, .bars td a.bar')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href') ?? '', figure: Number(link.textContent) })),
      );
    const lists = links.filter(({ href }) => href.startsWith('/statements'));
    expect(lists.length).toBeGreaterThan(50);
    for (const { href, figure } of lists.filter((_, index) => index % 16 === 0)) {
      const html = await (await fetch(site.url + href)).text();
      expect(/<h1>([\d,]+)/.exec(html)?.[1], href).toBe(String(figure));
    }
  });

  it('ties the record to the source by pointing, by keys and by address', async () => {
    await go('/visits');
    await page.locator(`a[href^="/visits/"]`).nth(1).click();
    await page.waitForURL(VISIT);
    const row = page.locator('.record .row[data-ties]').first();
    const sign = await row.getAttribute('data-ties');
    await row.hover();
    await expect.poll(() => page.locator('mark.is-on').count()).toBeGreaterThan(0);
    expect(await page.locator('mark.is-on').first().getAttribute('data-ties')).toContain(sign);
    await page.locator('.statement .number').first().focus();
    await expect.poll(() => page.locator('.statement.is-on').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#words-1$/);
    await expectAccessible();
  });

  it('keeps filters in the address, takes them away, and names wrong ones', async () => {
    await go('/visits?country=VN;CN&from=2024-13-01');
    expect(await page.locator('.chip').allInnerTexts()).toEqual([
      expect.stringMatching(/Countries\s*Vietnam and China/),
      expect.stringMatching(/from\s*2024-13-01/),
    ]);
    await page.getByRole('alert').getByText('There is no month 13.').waitFor();
    await expectAccessible();
    const before = await title();

    await page.getByText('+ Filter').click();
    await page.getByLabel('Locality', { exact: true }).selectOption({ label: 'Guangxi' });
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/locality=CN-GX/);
    expect(page.url()).toMatch(/\/visits\?country=VN;CN&locality=CN-GX$/);
    await expect.poll(title).not.toBe(before);
    const filtered = await title();

    const other = await context.newPage();
    await other.goto(page.url());
    expect(await other.locator('h1').innerText()).toBe(filtered);
    await other.close();

    await page.getByRole('link', { name: 'Remove filter Locality' }).click();
    await page.waitForURL((url) => !url.search.includes('locality'));
    await expect.poll(title).toBe(before);
  });

  it('walks the heatmap by keys', async () => {
    await go('/');
    const first = page.locator('.heatmap a[data-cell]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const focused = page.locator('.heatmap a[data-cell]:focus');
    const label = (await focused.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/cell=/);
    await page.getByRole('heading', { level: 3, name: label.split(':')[0] ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('cell'));
  });

  it('sorts visits and sets undated ones apart', async () => {
    await go('/visits');
    await page
      .getByRole('rowgroup')
      .getByText(/^Date not fully known/)
      .waitFor();
    await page.getByRole('link', { name: 'Leader' }).click();
    await page.waitForURL(/sort=leader/);
    await expect.poll(() => page.locator('th[aria-sort]').innerText()).toContain('Leader');
  });

  it('gives the figures of a chart as a file', async () => {
    await go('/');
    const figures = await page.locator('.heatmap td a[data-cell]').allInnerTexts();
    const csv = await (await fetch(`${site.url}/download/heatmap.csv`)).text();
    const counts = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
    expect(counts).toEqual(figures);
  });

  it('draws the charts that come late', async () => {
    await go('/');
    await expect.poll(() => page.locator('.plot svg').count()).toBe(8);
    expect(await page.locator('.plot svg path, .plot svg rect').count()).toBeGreaterThan(8);
  });

  it.each([
    '/',
    '/visits',
    '/statements',
    '/localities',
    '/localities/CN-GX',
    '/people',
    '/method',
    '/briefing',
    '/briefing?kind=locality&locality=CN-GX',
  ])('%s is free of violations in both modes and fits a phone', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open({ colorScheme });
      await go(path);
      await expectAccessible();
      await page.setViewportSize({ width: 390, height: 844 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
    }
  });

  it('is whole without scripts: figures, cells, the statements of a cell', async () => {
    await open({ javaScriptEnabled: false });
    await go('/');
    expect(await page.locator('.heatmap td a[data-cell]').count()).toBeGreaterThan(50);
    expect(await page.locator('main [aria-busy="true"]').count()).toBe(0);
    await page.locator('.heatmap a[data-cell]').first().click();
    await page.waitForURL(/cell=/);
    expect(await page.locator('.panel .said').count()).toBeGreaterThan(0);
  });

  it('keeps the mode that the reader chose', async () => {
    await go('/method');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await paper()).toBe('rgb(18, 24, 26)');
    await page.reload();
    expect(await paper()).toBe('rgb(18, 24, 26)');
  });

  it.each(['/', '/visits', '/statements', '/localities', '/people', '/method', '/briefing', '/visits/x', '/people/x'])(
    '%s says so when the service is down',
    async (path) => {
      await go(path, downSite);
      await page.getByRole('alert').getByText('The figures could not be fetched').waitFor();
      expect(await page.getByRole('link', { name: 'Try again' }).count()).toBe(1);
      await expectAccessible();
    },
  );

  it.each(['/', '/visits', '/statements', '/localities', '/people'])(
    '%s says what to do when nothing was read',
    async (path) => {
      await go(path, emptySite);
      await page.getByText('No report has been read yet').waitFor();
      await expectAccessible();
    },
  );

  it('says what to change when filters leave nothing', async () => {
    await go('/visits?locality=CN-GX&from=2030-01-01');
    await page.getByText('No visit is held that fits').waitFor();
    await page.getByRole('link', { name: 'Remove “from 1 Jan 2030”' }).click();
    await page.waitForURL((url) => !url.search.includes('from'));
    await expect.poll(title).toMatch(/^[1-9]/);
  });

  it('answers 404 where nothing is held', async () => {
    for (const path of ['/nowhere', '/visits/00000000-0000-4000-8000-000000000000', '/download/nothing.csv']) {
      expect((await fetch(site.url + path)).status, path).toBe(404);
    }
    expect(await (await fetch(`${site.url}/nowhere`)).text()).toContain('Nothing is held here');
  });

  it('lets no script run that it did not send', async () => {
    const answer = await fetch(site.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const html = await answer.text();
    const scripts = html.match(/<script(?![^>]*type="application\/json")[^>]*>/g) ?? [];
    expect(scripts.every((script) => script.includes(`nonce="${nonce}"`))).toBe(true);
  });
});
