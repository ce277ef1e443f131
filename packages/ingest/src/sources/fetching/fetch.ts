import type { Dispatcher } from 'undici';
import type { AllowList } from './addresses.ts';
import { ACCEPTED_ENCODINGS, readBody } from './body.ts';
import { checkLiteralHost, guardedAgent, type Resolve } from './connect.ts';
import { FetchFailure } from './failure.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import { USER_AGENT } from './user-agent.ts';

/** What the server said when it was last asked, to be told again. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** A document fetched, or word that it has not changed since. */
export type Fetched =
  | { changed: false; url: string }
  | ({ changed: true; url: string; bytes: Uint8Array; contentType: string | null } & Validators);

export interface FetcherOptions {
  allowed?: AllowList;
  limits?: Partial<FetchLimits>;
  resolve?: Resolve;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Fetches http(s) addresses within limits, from public addresses only, following redirects one by one. */
export class Fetcher {
  readonly #agent: Dispatcher;
  readonly #allowed: AllowList;
  readonly #limits: FetchLimits;

  constructor(options: FetcherOptions = {}) {
    this.#allowed = options.allowed ?? [];
    this.#limits = { ...FETCH_LIMITS, ...options.limits };
    this.#agent = guardedAgent(this.#allowed, options.resolve);
  }

  /**
   * Asks for an address. `beforeHop` is awaited for every address of a chain of redirects before it is asked for.
   * @throws FetchFailure with the reason, and whether trying again may help.
   */
  async fetch(
    address: string,
    known: Validators = { etag: null, lastModified: null },
    beforeHop: (url: URL) => Promise<void> = async () => {},
  ): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.#limits.milliseconds);
    let url = webUrl(address);
    for (let hops = 0; hops <= this.#limits.redirects; hops++) {
      checkLiteralHost(url.hostname, this.#allowed);
      await beforeHop(url);
      const answer = await this.#ask(url, known, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new FetchFailure(`more than ${this.#limits.redirects} redirects`);
  }

  async #ask(url: URL, known: Validators, signal: AbortSignal): Promise<Fetched | URL> {
    try {
      const answer = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        signal,
        headersTimeout: this.#limits.milliseconds,
        bodyTimeout: this.#limits.milliseconds,
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json,*/*;q=0.5',
          'accept-encoding': ACCEPTED_ENCODINGS,
          ...(known.etag && { 'if-none-match': known.etag }),
          ...(known.lastModified && { 'if-modified-since': known.lastModified }),
        },
      });
      return await this.#take(url, answer);
    } catch (error) {
      throw asFailure(error, this.#limits);
    }
  }

  async #take(url: URL, { statusCode, headers, body }: Dispatcher.ResponseData): Promise<Fetched | URL> {
    const header = (name: string) => [headers[name]].flat()[0] ?? null;
    if (REDIRECTS.has(statusCode) || statusCode === 304 || statusCode !== 200) body.on('error', () => {}).destroy();
    if (REDIRECTS.has(statusCode)) return webUrl(header('location') ?? '', url);
    if (statusCode === 304) return { changed: false, url: url.href };
    if (statusCode !== 200)
      throw new FetchFailure(`the site answered with status ${statusCode}`, {
        retry: RETRIED.has(statusCode),
        retryAfter: secondsOf(header('retry-after')),
      });
    const declared = Number(header('content-length') ?? 0);
    if (declared > this.#limits.bytes) {
      body.on('error', () => {}).destroy();
      throw new FetchFailure(`larger than ${this.#limits.bytes / 1e6} MB, the limit for a page`);
    }
    const bytes = await readBody(body, header('content-encoding'), this.#limits);
    return {
      changed: true,
      url: url.href,
      bytes,
      contentType: header('content-type'),
      etag: header('etag'),
      lastModified: header('last-modified'),
    };
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

/** @throws FetchFailure for what is no http(s) address, or holds a password. */
export function webUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new FetchFailure(`"${address}" is no address`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure(`${url.protocol} addresses are not fetched; give an http or https address`);
  if (url.username || url.password) throw new FetchFailure('the address holds a user name or password; leave it out');
  return url;
}

function secondsOf(retryAfter: string | null): number | null {
  return retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
}

function asFailure(error: unknown, limits: FetchLimits): FetchFailure {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof FetchFailure) return inner;
  const { name, code, message } = error as Error & { code?: string };
  if (name === 'TimeoutError' || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return new FetchFailure(`no complete answer within ${limits.milliseconds / 1000} s`, { retry: true, cause: error });
  if (/CERT|TLS|SSL|ALTNAME|EPROTO/.test(code ?? ''))
    return new FetchFailure(`the site's certificate or encryption is not valid (${code})`, { cause: error });
  return new FetchFailure(`the connection failed (${code ?? message})`, { retry: true, cause: error });
}
