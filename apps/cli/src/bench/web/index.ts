import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { endingAll } from '../ending.ts';
import { freePort } from '../programs.ts';
import { launchBrowser } from './browser.ts';
import { type Scores, scoresOf, worstOf } from './figures.ts';
import { growth } from './growth.ts';
import { auditor } from './lighthouse.ts';
import { pagesOf, scriptsOf } from './pages.ts';
import { build, sampleDatabase, startSite } from './site.ts';

export interface WebOptions {
  /** Loads of each measured page, of which the median counts. */
  runs: number;
  /** Generated visits over which the overview's server time is measured as well; 0 leaves it out. */
  large: number;
  log(line: string): void;
}

/**
 * Measures the production build of the dashboard over the samples: gzipped JavaScript of the first load of the overview
 * in kB, Lighthouse's scores (mobile, 0 to 100) as the worst of overview, a locality and a visit, how many rules of axe
 * any page breaks, in light and in dark, and how the overview's server time grows. All that it starts, it ends.
 * @throws Error when Lighthouse or a browser is missing, or the site cannot be built or started.
 */
export async function benchWeb({ runs, large, log }: WebOptions): Promise<Record<string, number>> {
  const audit = await auditor();
  return endingAll(async (onEnd) => {
    log('building …');
    await build(onEnd);
    log('loading the samples …');
    const samples = await sampleDatabase(onEnd);
    const url = await startSite(samples, onEnd);
    const port = await freePort();
    const launching = launchBrowser(port);
    onEnd(async () => (await launching).close());
    const browser = await launching;
    const { measured, all } = await pagesOf(url);
    const firstLoadKB = await firstLoad(url);
    const pages: Record<string, Scores> = {};
    for (const [name, path] of Object.entries(measured)) {
      await (await fetch(url + path)).text(); // a server that has just started compiles what it runs for the first time
      const loads: Scores[] = [];
      for (let run = 0; run < runs; run += 1) {
        const { scores, failed } = await audit(url + path, port);
        loads.push(scores);
        log(`${name}: ${JSON.stringify(scores)} with a load of ${loadavg()[0]?.toFixed(1)}`);
        for (const line of failed) log(`  ${line}`);
      }
      pages[name] = scoresOf(loads);
    }
    const axeViolations = await countViolations(browser, url, all, log);
    const figures = { firstLoadKB, ...worstOf(Object.values(pages)), axeViolations, ...byPage(pages) };
    return large > 0 ? { ...figures, ...(await growth(samples, large, onEnd, log)) } : figures;
  });
}

const byPage = (pages: Readonly<Record<string, Scores>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(pages).flatMap(([page, scores]) =>
      Object.entries(scores).map(([score, value]) => [`${page}.${score}`, value] as const),
    ),
  );

/** Gzipped scripts that the overview's first answer asks for, in kB of 1024 bytes. */
async function firstLoad(url: string): Promise<number> {
  const scripts = scriptsOf(await (await fetch(url)).text());
  if (scripts.length === 0) throw new Error('The overview asks for no script: nothing to weigh.');
  const sizes = await Promise.all(
    scripts.map(async (src) => gzipSync(await (await fetch(new URL(src, url))).bytes()).length),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}

/** The most rules that any page breaks. Each page is opened in both modes. */
async function countViolations(
  browser: Browser,
  url: string,
  paths: readonly string[],
  log: (line: string) => void,
): Promise<number> {
  let worst = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of paths) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(url + path, { waitUntil: 'load' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) log(`axe: ${path} (${colorScheme}): ${id}: ${nodes[0]?.html ?? ''}`);
      worst = Math.max(worst, violations.length);
      await context.close();
    }
  }
  log(`axe: ${paths.length} pages in both modes, at most ${worst} rules broken on one`);
  return worst;
}
