import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk, type Walk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 120_000; // axe takes its time with the tables of the overview on a busy machine

/** An address with the first person held in the place of `:first`. */
async function filled(walk: Walk, path: string): Promise<string> {
  if (!path.includes(':first')) return path;
  const html = await (await fetch(`${walk.url}/people`)).text();
  return path.replace('/people/:first', /href="(\/people\/[^"?]+)"/.exec(html)?.[1] ?? '');
}

describe.skipIf(!browser)('every page', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site']);

  it.each([
    '/',
    '/themes?by=quarter',
    '/flows?edge=CN-GX~VN-13',
    '/visits',
    '/visits?view=timeline',
    '/statements',
    '/localities',
    '/localities/CN-GX',
    '/people',
    '/people/:first',
    '/search?q=hung+yen',
    '/data?country=VN;CN&sender=CN-GX',
    '/method',
    '/briefing',
    '/briefing?kind=locality&locality=CN-GX',
    '/embed/flows',
    '/embed/heatmap?country=VN',
  ])('%s is free of violations in both modes and fits a phone', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await walk.open({ colorScheme });
      await walk.go(await filled(walk, path));
      await walk.expectAccessible();
      await walk.page.setViewportSize({ width: 390, height: 844 });
      const overflow = await walk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
    }
  });
});
