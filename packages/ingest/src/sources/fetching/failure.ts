/** Why nothing could be fetched; `retry` says whether trying again later may help. */
export class FetchFailure extends Error {
  override name = 'FetchFailure';
  readonly retry: boolean;
  /** Seconds after which the server asks to be tried again. */
  readonly retryAfter: number | null;

  constructor(message: string, options: { retry?: boolean; retryAfter?: number | null; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.retry = options.retry ?? false;
    this.retryAfter = options.retryAfter ?? null;
  }
}
