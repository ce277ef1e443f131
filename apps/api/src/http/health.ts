import type { Plugin } from 'graphql-yoga';

/**
 * GET /health/live: the process answers. GET /health/ready: it also reaches its database and is not shutting down
 * (503 otherwise), so that a balancer sends it work.
 */
export const useHealth = (isReady: () => Promise<boolean>): Plugin => ({
  async onRequest({ url, fetchAPI, endResponse }) {
    if (url.pathname === '/health/live') endResponse(fetchAPI.Response.json({ status: 'live' }));
    if (url.pathname !== '/health/ready') return;
    const ready = await isReady().catch(() => false);
    endResponse(fetchAPI.Response.json({ status: ready ? 'ready' : 'not ready' }, { status: ready ? 200 : 503 }));
  },
});
