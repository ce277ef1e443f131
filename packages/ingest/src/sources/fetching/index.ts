export { type AllowList, parseAllowList } from './addresses.ts';
export { FetchFailure } from './failure.ts';
export type { Fetched, Validators } from './fetch.ts';
export { PoliteFetcher, type PoliteOptions } from './polite.ts';
