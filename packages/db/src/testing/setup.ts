import { shareTestServer } from './index.ts';

/** Vitest's `globalSetup`: starts the run's Postgres and gives back what stops it. */
export default shareTestServer;
