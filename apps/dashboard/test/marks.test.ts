import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk } from './walk.ts';

const browser = await launchChromium();

const VISIT = /\/visits\/[0-9a-f-]{36}/;

const WALK_MS = 60_000;

describe.skipIf(!browser)('marks: from a chart to the sentence, as a file, as a frame', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site']);

  it('goes from the overview by a cell to its statements and to the marked words', async () => {
    await walk.go('/');
    const cell = walk.page.locator('.heatmap a[data-cell]').first();
    const name = (await cell.getAttribute('aria-label')) ?? '';
    const figure = Number(await cell.innerText());
    await cell.click();
    await walk.page.waitForURL(/cell=/);
    const panel = walk.page.getByRole('complementary', { name: 'Statements of the chosen cell' });
    await panel.getByRole('heading', { name: name.split(':')[0] ?? '' }).waitFor();
    await expect.poll(() => cell.getAttribute('aria-current')).toBe('true');

    await panel.getByRole('link', { name: /^\d+ statements?$/ }).click();
    await walk.page.waitForURL(/\/statements\?/);
    await walk.page.getByRole('heading', { level: 1, name: /statement/ }).waitFor();
    await expect.poll(() => walk.title()).toBe(`${figure} ${figure === 1 ? 'statement' : 'statements'}`);
    await expect.poll(() => walk.page.locator('.sentences > li').count()).toBe(figure);

    await walk.page.locator('.sentences a[href*="#statement-"]').first().click();
    await walk.page.waitForURL(VISIT);
    const on = walk.page.locator('mark.is-on');
    await on.first().waitFor();
    await expect.poll(() => walk.page.locator('.statement.is-on').count()).toBe(1);
    await walk.page.goBack();
    await walk.page.waitForURL(/\/statements\?/);
  });

  it('opens a list of as many statements as every kind of figure says', async () => {
    await walk.go('/?country=VN');
    const links = await walk.page
      .locator('.heatmap td a, .bars td a.bar')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href') ?? '', figure: Number(link.textContent) })),
      );
    const lists = links.filter(({ href }) => href.startsWith('/statements'));
    expect(lists.length).toBeGreaterThan(50);
    for (const { href, figure } of lists.filter((_, index) => index % 16 === 0)) {
      const html = await (await fetch(walk.url + href)).text();
      expect(/<h1>([\d,]+)/.exec(html)?.[1], href).toBe(String(figure));
    }
  });

  it('walks the heatmap by keys', async () => {
    await walk.go('/');
    const first = walk.page.locator('.heatmap a[data-cell]').first();
    await first.focus();
    await walk.page.keyboard.press('ArrowDown');
    await walk.page.keyboard.press('ArrowRight');
    const focused = walk.page.locator('.heatmap a[data-cell]:focus');
    const label = (await focused.getAttribute('aria-label')) ?? '';
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/cell=/);
    await walk.page.getByRole('heading', { level: 3, name: label.split(':')[0] ?? '' }).waitFor();
    await walk.page.keyboard.press('Escape');
    await walk.page.waitForURL((url) => !url.search.includes('cell'));
  });

  it('gives the figures of a chart as a file', async () => {
    await walk.go('/');
    const figures = await walk.page.locator('.heatmap td a[data-cell]').allInnerTexts();
    const csv = await (await fetch(`${walk.url}/download/heatmap.csv`)).text();
    const counts = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
    expect(counts).toEqual(figures);
  });

  it('draws the charts that come late', async () => {
    await walk.go('/');
    await walk.page.locator('.multiples').scrollIntoViewIfNeeded();
    await expect.poll(() => walk.page.locator('.plot svg').count()).toBe(8);
    await expect.poll(() => walk.page.locator('.plot svg path, .plot svg rect').count()).toBeGreaterThan(8);
  });

  it('goes from a flow by its link to the sentences and back', async () => {
    await walk.go('/flows');
    const link = walk.page.locator('svg.drawn:visible a.flow[aria-label^="Guangxi to Quảng Ninh"]').first();
    await link.click();
    await walk.page.waitForURL(/edge=CN-GX~VN-13/);
    await walk.page.getByRole('heading', { level: 2, name: 'Guangxi to Quảng Ninh' }).waitFor();
    await walk.page.locator('#edge .said a').first().click();
    await walk.page.waitForURL(VISIT);
    await walk.page.locator('mark.is-on').first().waitFor();
    await walk.page.goBack();
    await walk.page.waitForURL(/edge=/);
    await walk.page.locator('svg.drawn:visible a.flow[aria-current]').first().focus();
    await walk.page.keyboard.press('Escape');
    await walk.page.waitForURL((url) => !url.search.includes('edge'));
  });

  it('compares the themes that are chosen', async () => {
    await walk.go('/themes?compare=trade');
    await walk.page.getByRole('link', { name: 'Compare Tourism' }).click();
    await walk.page.waitForURL(/compare=trade,tourism/);
    await walk.page.getByRole('link', { name: 'Leave Trade out' }).click();
    await walk.page.waitForURL(/compare=tourism$/);
    await walk.go('/themes?compare=trade,poetry');
    await walk.page.getByRole('alert').getByText('No theme has this code.').waitFor();
  });

  it('gives a chart as a picture with title, filters, source and date', async () => {
    const svg = await (await fetch(`${walk.url}/download/theme-acts.svg?country=VN`)).text();
    expect(svg).toMatch(/Filters: Country: Vietnam/);
    expect(svg).toMatch(/Source: Communiqué, \d+ reports/);
    expect(svg).toMatch(/Drawn \d/);
    expect(svg).toContain(`${walk.url}/embed/theme-acts?country=VN`);
    await walk.go('/themes?country=VN');
    const [file] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.locator('#theme-acts').getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('communique-theme-acts.png');
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('lets charts be embedded anywhere, and nothing else', async () => {
    const policy = async (path: string) => (await fetch(walk.url + path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/embed/flows')).toContain('frame-ancestors *');
    expect(await policy('/flows')).toContain("frame-ancestors 'self'");
    await walk.go('/embed/flows');
    expect(await walk.page.locator('.masthead').count()).toBe(0);
    await walk.page.locator('.embed svg.drawn text').first().waitFor();
  });
});
