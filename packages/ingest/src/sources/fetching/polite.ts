import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import { FetchFailure } from './failure.ts';
import { type Fetched, Fetcher, type FetcherOptions, type Validators, webUrl } from './fetch.ts';
import { HostPace } from './pace.ts';
import { RobotRules } from './robots.ts';

export interface PoliteOptions extends FetcherOptions {
  /** Further tries after a failure that may pass. */
  retries?: number;
  /** The first wait before trying again, milliseconds; each further one is twice as long. */
  backOff?: number;
  /** Between two requests to one host, milliseconds. */
  pause?: number;
}

/** A server's wish to be tried again later is followed up to this many seconds; beyond, the failure is reported. */
const LONGEST_WAIT_S = 60;

/** Fetches as a good guest: robots.txt honoured at every redirect, one request at a time to a host, retries with back-off. */
export class PoliteFetcher {
  readonly #fetcher: Fetcher;
  readonly #robots: RobotRules;
  readonly #pace: HostPace;
  readonly #options: PoliteOptions;

  constructor(options: PoliteOptions = {}) {
    this.#options = options;
    this.#fetcher = new Fetcher(options);
    this.#robots = new RobotRules(this.#fetcher);
    this.#pace = new HostPace(options.pause);
  }

  /** @throws FetchFailure when the last try failed, or the first where trying again can't help. */
  async fetch(address: string, known?: Validators): Promise<Fetched> {
    const url = webUrl(address);
    return pRetry(() => this.#try(url, known), {
      retries: this.#options.retries ?? 2,
      minTimeout: this.#options.backOff ?? 1_000,
      factor: 2,
      randomize: true,
    });
  }

  async #try(url: URL, known: Validators | undefined): Promise<Fetched> {
    try {
      await this.#robots.check(url);
      const pause = await this.#robots.pause(url);
      return await this.#pace.take(url.host, pause, () =>
        this.#fetcher.fetch(url.href, known, (hop) =>
          hop.href === url.href ? Promise.resolve() : this.#robots.check(hop),
        ),
      );
    } catch (error) {
      if (!(error instanceof FetchFailure) || !error.retry) throw new AbortError(error as Error);
      if (error.retryAfter !== null) {
        if (error.retryAfter > LONGEST_WAIT_S) throw new AbortError(error);
        await sleep(error.retryAfter * 1000);
      }
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#fetcher.close();
  }
}
