import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 120_000;

/** Fields of a CSV file, row by row, without its head. Quoted fields may hold commas and doubled quotes. */
const rowsOf = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );

describe.skipIf(!browser)('an analyst', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site']);

  it('goes from the overview by a filter and a cell to the sentence; the address holds the view, the file what the API answers', async () => {
    await walk.go('/');
    await walk.page.getByText('+ Filter').click();
    await walk.page.getByLabel('Locality', { exact: true }).selectOption({ label: 'Quảng Ninh' });
    await walk.page.getByRole('button', { name: 'Apply' }).click();
    await walk.page.waitForURL(/\?locality=VN-13$/);
    const chip = walk.page.locator('.chip', { hasText: 'Quảng Ninh' });
    await chip.waitFor();

    const cell = walk.page.locator('.heatmap a[data-cell]').first();
    const [name = ''] = ((await cell.getAttribute('aria-label')) ?? '').split(':');
    await cell.click();
    await walk.page.waitForURL(/locality=VN-13&cell=/);
    const chosen = walk.page.getByRole('heading', { level: 3, name, exact: true });
    await chosen.waitFor();

    const other = await walk.context.newPage();
    await other.goto(walk.page.url());
    await other.getByRole('heading', { level: 3, name, exact: true }).waitFor();
    const view = (page: typeof other) => page.locator('main').innerText();
    await expect.poll(() => view(other)).toBe(await view(walk.page));
    await other.close();

    await walk.page
      .getByRole('complementary')
      .getByRole('link', { name: /^\d+ statements?$/ })
      .click();
    await walk.page.waitForURL(/\/statements\?/);
    const sentence = walk.page.locator('.sentences a[href*="#statement-"]').first();
    await sentence.click();
    await walk.page.waitForURL(/\/visits\/.*#statement-/);
    await walk.page.locator('mark.is-on').first().waitFor();

    const csv = await (await fetch(`${walk.url}/download/statements.csv?locality=VN-13`)).text();
    const { data } = (await (
      await fetch(walk.api, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ statements(filter: { localities: ["VN-13"], online: false }, first: 100) { nodes { id words { quote } } } }`,
        }),
      })
    ).json()) as { data: { statements: { nodes: { id: string; words: { quote: string } | null }[] } } };
    const rows = rowsOf(csv);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(([id]) => `Statement:${id}`)).toEqual(data.statements.nodes.map(({ id }) => id));
  });
});
