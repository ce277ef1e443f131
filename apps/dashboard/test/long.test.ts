import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { MANY, useWalk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 120_000;

describe.skipIf(!browser)('the list of visits, where it is long', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['many']);
  const rows = () => walk.page.locator('tbody tr[aria-rowindex]');
  const places = () => rows().evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));

  /** Scrolls to the end, again and again as the list grows, until what stands there is as wanted. */
  const atEnd = (read: () => Promise<string | null>) =>
    expect.poll(
      async () => {
        await walk.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        return read();
      },
      { timeout: 60_000 },
    );

  it('fetches further pages as one scrolls, draws what is in the window, and keeps every row reachable', async () => {
    await walk.go('/visits', 'many');
    expect(await walk.title()).toBe(`${MANY} visits`);
    expect(await walk.page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')).toBe(String(MANY + 1));
    expect((await places()).slice(0, 3)).toEqual([2, 3, 4]);
    await atEnd(() => walk.page.locator('output').innerText()).toContain(`${MANY} of ${MANY} rows`);
    await atEnd(() => rows().last().getAttribute('aria-rowindex')).toBe(String(MANY + 1));
    expect(await rows().count()).toBeLessThan(MANY / 2);
    await walk.expectAccessible();

    const last = rows().last().locator('a').last();
    const href = await last.getAttribute('href');
    await last.focus();
    await walk.page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(async () => (await places())[0]).toBe(2);
    expect(await walk.page.locator(':focus').getAttribute('href')).toBe(href);
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL((url) => url.pathname === href);
  });

  it('does so on a phone', async () => {
    await walk.open({ viewport: { width: 390, height: 844 } });
    await walk.go('/visits', 'many');
    const last = walk.page.locator('li[aria-posinset]').last();
    await atEnd(() => last.getAttribute('aria-posinset')).toBe(String(MANY));
    expect(await walk.page.locator('li[aria-posinset]').count()).toBeLessThan(MANY / 2);
  });

  it('holds each visit once, in the order of the list', async () => {
    const { visits } = (
      (await (
        await fetch(walk.apis.many ?? '', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ visits(first: 100) { nodes { id } } }' }),
        })
      ).json()) as { data: { visits: { nodes: { id: string }[] } } }
    ).data;
    await walk.go('/visits', 'many');
    const links = walk.page.locator('tbody tr[aria-rowindex] a[href^="/visits/"]');
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(shown).toEqual(visits.nodes.map(({ id }) => id.replace('Visit:', '/visits/')));
  });

  it('is paged without scripts', async () => {
    await walk.open({ javaScriptEnabled: false });
    await walk.go('/visits', 'many');
    await walk.page.getByRole('link', { name: 'Next page' }).click();
    await walk.page.waitForURL(/after=/);
    expect(await rows().count()).toBe(100);
  });
});
