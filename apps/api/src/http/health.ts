import type { Plugin } from 'graphql-yoga';

/** Answers 200 while the process runs. */
export const LIVE = '/health/live';
/** Answers 200 when the process also reaches its database and is not shutting down, 503 otherwise. */
export const READY = '/health/ready';

/** Serves {@link LIVE} and {@link READY}, so that a balancer knows where to send work. */
export const useHealth = (isReady: () => Promise<boolean>): Plugin => ({
  async onRequest({ url, fetchAPI, endResponse }) {
    if (url.pathname === LIVE) endResponse(fetchAPI.Response.json({ status: 'live' }));
    if (url.pathname !== READY) return;
    const ready = await isReady().catch(() => false);
    endResponse(fetchAPI.Response.json({ status: ready ? 'ready' : 'not ready' }, { status: ready ? 200 : 503 }));
  },
});
