import type { OnEnd } from '../ending.ts';
import { median } from './figures.ts';
import { generatedDatabase, startSite, type Urls } from './site.ts';

/** How often the overview is asked for before the clock runs: modules are compiled and plans made then. */
const WARM_UP = 5;
/** How often it is asked for with the clock running, of either site in turn. */
const ROUNDS = 15;

/**
 * How much longer the server takes for the whole overview over many generated visits than over the samples; both in
 * milliseconds, medians of requests in turn, without the API's cache of answers.
 */
export async function growth(
  samples: Urls,
  visits: number,
  onEnd: OnEnd,
  log: (line: string) => void,
): Promise<Record<string, number>> {
  log(`making ${visits} visits …`);
  const large = await generatedDatabase(visits, onEnd);
  const settings = { RESPONSE_CACHE: 'off' };
  const sites = [await startSite(samples, onEnd, settings), await startSite(large, onEnd, settings)];
  const times: number[][] = sites.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [index, url] of sites.entries()) {
      const taken = await timeOf(url).catch((error: unknown) => (round < 0 ? 0 : Promise.reject(error)));
      if (round >= 0) times[index]?.push(taken);
    }
  }
  const [overviewMs = 0, overviewLargeMs = 0] = times.map((all) => Math.round(median(all) * 10) / 10);
  log(`overview: ${overviewMs} ms over the samples, ${overviewLargeMs} ms over ${visits} visits`);
  return { overviewMs, overviewLargeMs, overviewGrowth: Math.round((overviewLargeMs / overviewMs) * 100) / 100 };
}

/** Milliseconds until the last byte of a page came. @throws Error when it says that its figures could not be fetched. */
async function timeOf(url: string): Promise<number> {
  const begun = performance.now();
  const html = await (await fetch(url)).text();
  const taken = performance.now() - begun;
  if (!html.includes('data-cell')) throw new Error('The overview shows no figures: its API did not answer in time.');
  return taken;
}
