import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk } from './walk.ts';

const browser = await launchChromium();

const VISIT = /\/visits\/[0-9a-f-]{36}/;

const WALK_MS = 60_000;

/** Resolves once the browser has told of the element that a scroll brought under the pointer. */
const passed = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('pointerover', () => resolve(), { once: true });
    setTimeout(resolve, 2_000);
  });

describe.skipIf(!browser)('lists, records, search and files', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site']);

  it('ties the record to the source by pointing, by keys and by address', async () => {
    await walk.go('/visits');
    await walk.page.locator(`a[href^="/visits/"]`).nth(1).click();
    await walk.page.waitForURL(VISIT);
    const row = walk.page.locator('.record .row[data-ties]').first();
    const sign = await row.getAttribute('data-ties');
    await row.hover();
    await expect.poll(() => walk.page.locator('mark.is-on').count()).toBeGreaterThan(0);
    await expect.poll(() => walk.page.locator('mark.is-on').first().getAttribute('data-ties')).toContain(sign);
    await walk.page.locator('.statement .number').first().focus();
    await expect.poll(() => walk.page.locator('.statement.is-on').count()).toBe(1);
    const passing = walk.page.evaluate(passed); // another row passes under the pointer, which lies still
    await walk.page.mouse.wheel(0, 200);
    await passing;
    expect(await walk.page.locator('.statement.is-on').count()).toBe(1);
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/#words-1$/);
    await walk.expectAccessible();
  });

  it('keeps filters in the address, takes them away, and names wrong ones', async () => {
    await walk.go('/visits?country=VN;CN&from=2024-13-01');
    expect(await walk.page.locator('.chip').allInnerTexts()).toEqual([
      expect.stringMatching(/Countries\s*Vietnam and China/),
      expect.stringMatching(/from\s*2024-13-01/),
    ]);
    await walk.page.getByRole('alert').getByText('There is no month 13.').waitFor();
    await walk.expectAccessible();
    const before = await walk.title();

    await walk.page.getByText('+ Filter').click();
    await walk.page.getByLabel('Locality', { exact: true }).selectOption({ label: 'Guangxi' });
    await walk.page.getByRole('button', { name: 'Apply' }).click();
    await walk.page.waitForURL(/locality=CN-GX/);
    expect(walk.page.url()).toMatch(/\/visits\?country=VN;CN&locality=CN-GX$/);
    await expect.poll(() => walk.title()).not.toBe(before);
    const filtered = await walk.title();

    const other = await walk.context.newPage();
    await other.goto(walk.page.url());
    await other.getByRole('heading', { level: 1, name: filtered, exact: true }).waitFor();
    await other.close();

    await walk.page.getByRole('link', { name: 'Remove filter Locality' }).click();
    await walk.page.waitForURL((url) => !url.search.includes('locality'));
    await expect.poll(() => walk.title()).toBe(before);
  });

  it('sorts visits and sets undated ones apart', async () => {
    await walk.go('/visits');
    await walk.page
      .getByRole('rowgroup')
      .getByText(/^Date not fully known/)
      .waitFor();
    await walk.page.getByRole('link', { name: 'Leader' }).click();
    await walk.page.waitForURL(/sort=leader/);
    await expect.poll(() => walk.page.locator('th[aria-sort]').innerText()).toContain('Leader');
  });

  it('finds without marks and goes there by keys alone', async () => {
    await walk.go('/');
    await walk.page.keyboard.press('Control+k');
    const field = walk.page.getByRole('combobox');
    await field.fill('quang ninh');
    await walk.page
      .getByRole('option', { name: /Localities\s*Quảng Ninh/ })
      .first()
      .waitFor();
    await walk.expectAccessible();
    await walk.page.keyboard.press('ArrowDown');
    await walk.page.keyboard.press('ArrowUp');
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL((url) => url.pathname !== '/');
    await walk.go('/search?q=quang+ninh');
    expect(await walk.page.locator('.hits mark').first().innerText()).toMatch(/Quảng|Quang/);
  });

  it('hides columns and keeps that in the address', async () => {
    await walk.go('/visits');
    await walk.page.getByText('Columns', { exact: true }).click();
    await walk.page.getByRole('link', { name: 'Hide Themes most stated' }).click();
    await walk.page.waitForURL(/columns=/);
    await expect.poll(() => walk.page.getByRole('columnheader', { name: 'Themes most stated' }).count()).toBe(0);
  });

  it('hands files of the API through, under the same filters', async () => {
    const csv = await (await fetch(`${walk.url}/download/data/visits.csv?country=VN;CN`)).text();
    await walk.go('/visits?country=VN;CN');
    expect(csv.trim().split('\r\n').length - 1).toBe(Number((await walk.title()).split(' ')[0]));
  });
});
