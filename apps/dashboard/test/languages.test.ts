import { describe, expect, it } from 'vitest';
import { messagesOf } from '../src/messages/messages.ts';
import { launchChromium } from './chromium.ts';
import { useWalk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 120_000;
/** The pages of the masthead and those of the desk, a locality, and a chosen link. */
const PAGES = [
  '/',
  '/themes',
  '/localities',
  '/localities/CN-GX',
  '/flows?edge=CN-GX~VN-13',
  '/visits',
  '/visits?view=timeline',
  '/statements',
  '/people',
  '/search?q=hung+yen',
  '/briefing?kind=locality&locality=CN-GX',
  '/data',
  '/method',
  '/sign-in',
  '/add',
  '/sources',
  '/corrections',
];

const SHOTS = process.env.SCREENSHOTS;

const LANGUAGES = [
  ['vi', 'Tiếng Việt', 'Tối', { overview: 'Tổng quan', theme: 'Thương mại' }],
  ['zh', '中文', '深色', { overview: '概览', theme: '贸易' }],
] as const;

describe.skipIf(!browser)('languages', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site']);

  const firstVisit = async (): Promise<string> => {
    const html = await (await fetch(`${walk.url}/visits`)).text();
    return /href="(\/visits\/[^"?#]+)"/u.exec(html)?.[1] ?? '';
  };

  it.each(LANGUAGES)(
    '%s: chosen in the masthead, kept on every page, at the same address',
    async (code, name, dark, words) => {
      await walk.go('/?country=VN');
      await walk.page.getByTitle(name).click();
      await walk.page.waitForFunction((lang) => document.documentElement.lang === lang, code);
      await walk.ready();
      expect(walk.page.url()).toBe(`${walk.url}/?country=VN`);
      expect(await walk.page.locator('.masthead .nav').first().innerText()).toContain(words.overview);
      await walk.page.getByRole('button', { name: dark, exact: true }).click();
      await walk.page.locator('html[data-mode="dark"]').waitFor({ state: 'attached' });
      for (const path of ['/?country=VN', await firstVisit(), '/themes']) {
        await walk.go(path);
        expect(await walk.page.locator('html').getAttribute('lang')).toBe(code);
        expect(await walk.page.locator('html').getAttribute('data-mode')).toBe('dark');
        await walk.expectAccessible();
        if (path === '/themes') expect(await walk.page.locator('main').innerText()).toContain(words.theme);
        for (const width of [1440, 390]) {
          await walk.page.setViewportSize({ width, height: 900 });
          const file = `${SHOTS}/${code}-${width}-${path.split(/[/?]/)[1] || 'overview'}.png`;
          if (SHOTS) await walk.page.screenshot({ path: file });
        }
      }
    },
  );

  it.each(LANGUAGES)('%s: every page fits a phone', async (code) => {
    await walk.open({ viewport: { width: 390, height: 844 } });
    await walk.context.addCookies([{ name: 'language', value: code, url: walk.url }]);
    for (const path of [...PAGES, await firstVisit()]) {
      await walk.go(path);
      expect(await walk.page.locator('html').getAttribute('lang')).toBe(code);
      const wide = await walk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
    }
  });

  it.each(LANGUAGES)('%s: the page of a visit holds no English of the interface', async (code) => {
    await walk.context.addCookies([{ name: 'language', value: code, url: walk.url }]);
    await walk.go(await firstVisit());
    const { labels, status, source } = messagesOf('en').visit;
    const english = [...Object.values(labels), ...Object.values(status), source.original];
    const shown = await walk.page.locator('.record dt, .record .status span, .source-head, .crumb').allInnerTexts();
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.map((text) => text.trim()).filter((text) => english.includes(text))).toEqual([]);
  });

  it('names what is wrong with a filter in its language', async () => {
    await walk.context.addCookies([{ name: 'language', value: 'vi', url: walk.url }]);
    await walk.go('/visits?from=2024-13-01');
    await walk.page.getByRole('alert').getByText('Không có tháng 13.').waitFor();
  });

  it('needs no scripts', async () => {
    await walk.open({ javaScriptEnabled: false });
    await walk.go('/method');
    await walk.page.getByTitle('中文').click();
    expect(await walk.title()).toBe('方法与准确度');
    expect(walk.page.url()).toBe(`${walk.url}/method`);
  });
});
