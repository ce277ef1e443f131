import robotsParser, { type Robot } from 'robots-parser';
import { FetchFailure } from './failure.ts';
import type { Fetcher } from './fetch.ts';
import { AGENT_NAME } from './user-agent.ts';

/** How long a site's rules are believed, milliseconds (RFC 9309 allows a day). */
const BELIEVED_MS = 12 * 3_600_000;
/** RFC 9309: at least 500 KiB must be read. */
const MOST_LETTERS = 512_000;
/** Longer pauses asked for by a site are cut, milliseconds. */
const LONGEST_PAUSE_MS = 30_000;

// The package is CommonJS, its declaration an ES module's: what is imported as default is the function itself.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

interface Rules {
  robot: Robot | null;
  readAt: number;
}

/** What sites allow, by their robots.txt, each read once in a while (RFC 9309). */
export class RobotRules {
  readonly #bySite = new Map<string, Promise<Rules>>();
  readonly #fetcher: Fetcher;

  constructor(fetcher: Fetcher) {
    this.#fetcher = fetcher;
  }

  /** @throws FetchFailure when the site forbids the address, or can't say because it is out of order. */
  async check(url: URL): Promise<void> {
    const { robot } = await this.#rules(url);
    if (robot?.isDisallowed(url.href, AGENT_NAME))
      throw new FetchFailure(
        `${url.host} does not let robots read this address (robots.txt); save the page by hand and give the file`,
      );
  }

  /** The pause between two requests that the site asks for, milliseconds; 0 when it asks for none. */
  async pause(url: URL): Promise<number> {
    const { robot } = await this.#rules(url);
    return Math.min((robot?.getCrawlDelay(AGENT_NAME) ?? 0) * 1000, LONGEST_PAUSE_MS);
  }

  async #rules(url: URL): Promise<Rules> {
    const held = this.#bySite.get(url.origin);
    if (held && (await held).readAt + BELIEVED_MS > Date.now()) return held;
    const fresh = this.#read(url);
    this.#bySite.set(url.origin, fresh);
    fresh.catch(() => this.#bySite.delete(url.origin));
    return fresh;
  }

  async #read(url: URL): Promise<Rules> {
    const address = new URL('/robots.txt', url).href;
    const text = await this.#fetcher.fetch(address).then(
      (answer) => (answer.changed ? new TextDecoder().decode(answer.bytes).slice(0, MOST_LETTERS) : ''),
      (error: unknown) => {
        // A site without rules allows all; one that is out of order is left alone for now.
        if (error instanceof FetchFailure && !error.retry && /status 4/.test(error.message)) return null;
        throw error;
      },
    );
    return { robot: text === null ? null : parseRobots(address, text), readAt: Date.now() };
  }
}
