import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 60_000;

/** How far things moved on the page without the reader's doing, as browsers score it. */
const shifted = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 500, 0); // the observer is not called where nothing moved
  });

describe.skipIf(!browser)('states: no data, no answer, no scripts', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site', 'empty', 'down', 'hasty']);

  it('is light: the scripts of the first load of the overview', async () => {
    const html = await (await fetch(walk.url)).text();
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts.length).toBeGreaterThan(2);
    const sent = await Promise.all(scripts.map(async (src) => (await fetch(walk.url + src)).arrayBuffer()));
    const kilobytes = sent.reduce((sum, each) => sum + gzipSync(Buffer.from(each)).length, 0) / 1024;
    expect(kilobytes).toBeLessThanOrEqual(200);
  });

  it('prints the filters', async () => {
    await walk.go('/visits?country=VN');
    await walk.page.emulateMedia({ media: 'print' });
    expect(await walk.page.locator('.chip').first().isVisible()).toBe(true);
    expect(await walk.page.locator('.masthead').isVisible()).toBe(false);
  });

  it('is whole without scripts: figures, cells, the statements of a cell', async () => {
    await walk.open({ javaScriptEnabled: false });
    await walk.go('/');
    expect(await walk.page.locator('.heatmap td a[data-cell]').count()).toBeGreaterThan(50);
    expect(await walk.page.locator('main [aria-busy="true"]').count()).toBe(0);
    await walk.page.locator('.heatmap a[data-cell]').first().click();
    await walk.page.waitForURL(/cell=/);
    await walk.page.locator('.panel .said').first().waitFor();
    await walk.page
      .locator('#heatmap')
      .getByRole('link', { name: /^Table: / })
      .click();
    await walk.page.waitForURL(/cell=.*table=heatmap/);
    await walk.page.locator('#heatmap section[aria-label^="Table: "] tbody tr').nth(50).waitFor();
  });

  it.each([1440, 390])(
    'shows shapes while figures are on their way; what comes moves nothing (%i pixels)',
    async (width) => {
      expect(await (await fetch(walk.urls.hasty ?? '')).text()).toMatch(/aria-busy="true"[\s\S]*data-cell/);
      await walk.open({ viewport: { width, height: 844 } });
      await walk.go('/', 'hasty');
      await walk.page.locator('#heatmap table').first().waitFor({ state: 'attached' });
      await expect.poll(() => walk.page.locator('main[aria-busy="true"]').count()).toBe(0);
      expect(await walk.page.evaluate(shifted)).toBeLessThanOrEqual(0.1);
    },
  );

  it('keeps the mode that the reader chose', async () => {
    await walk.go('/method');
    const paper = () => walk.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await walk.page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(paper).toBe('rgb(18, 24, 26)');
    await walk.page.reload();
    expect(await paper()).toBe('rgb(18, 24, 26)');
  });

  it.each([
    '/',
    '/themes',
    '/flows',
    '/visits',
    '/statements',
    '/localities',
    '/people',
    '/data',
    '/search?q=x',
    '/method',
    '/briefing',
    '/visits?view=timeline',
    '/visits/x',
    '/localities/x',
    '/people/x',
  ])('%s says so when the service is down', async (path) => {
    await walk.go(path, 'down');
    await walk.page.getByRole('alert').getByText('The figures could not be fetched').waitFor();
    expect(await walk.page.getByRole('link', { name: 'Try again' }).count()).toBe(1);
    await walk.expectAccessible();
  });

  it.each(['/', '/themes', '/flows', '/visits', '/statements', '/localities', '/people', '/data'])(
    '%s says what to do when nothing was read',
    async (path) => {
      await walk.go(path, 'empty');
      await walk.page.getByText('No report has been read yet').waitFor();
      await walk.expectAccessible();
    },
  );

  it.each([
    '/method',
    '/search?q=x',
    '/briefing',
    '/briefing?kind=locality&locality=CN-GX',
    '/visits?view=timeline',
    '/localities/CN-GX',
    '/sign-in',
    '/add',
    '/sources',
    '/corrections',
  ])('%s stands when nothing was read', async (path) => {
    await walk.go(path, 'empty');
    expect((await walk.page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
    expect(await walk.page.getByText(/NaN|undefined|Infinity/).count()).toBe(0);
    await walk.expectAccessible();
  });

  it('says in a frame that there is nothing, or no answer', async () => {
    for (const site of ['empty', 'down'] as const) {
      await walk.go('/embed/heatmap', site);
      expect((await walk.page.locator('main').innerText()).length).toBeGreaterThan(20);
      expect(await walk.page.getByText(/NaN|undefined|Infinity/).count()).toBe(0);
    }
  });

  it('says what to change when filters leave nothing', async () => {
    await walk.go('/visits?locality=CN-GX&from=2030-01-01');
    await walk.page.getByText('No visit is held that fits').waitFor();
    await walk.page.getByRole('link', { name: 'Remove “from 1 Jan 2030”' }).click();
    await walk.page.waitForURL((url) => !url.search.includes('from'));
    await expect.poll(() => walk.title()).toMatch(/^[1-9]/);
  });

  it('answers 404 where nothing is held', async () => {
    for (const path of [
      '/nowhere',
      '/visits/00000000-0000-4000-8000-000000000000',
      '/download/nothing.csv',
      '/embed/nothing',
    ]) {
      expect((await fetch(walk.url + path)).status, path).toBe(404);
    }
    expect(await (await fetch(`${walk.url}/nowhere`)).text()).toContain('Nothing is held here');
  });

  it('lets no script run that it did not send', async () => {
    const answer = await fetch(walk.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const html = await answer.text();
    const scripts = html.match(/<script(?![^>]*type="application\/json")[^>]*>/g) ?? [];
    expect(scripts.every((script) => script.includes(`nonce="${nonce}"`))).toBe(true);
  });
});
