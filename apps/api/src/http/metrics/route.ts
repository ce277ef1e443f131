import { DOCS } from '../docs/index.ts';
import { FOLDER, fileAt } from '../export/address.ts';
import { LIVE, READY } from '../health.ts';
import { OPENAPI } from '../openapi.ts';

/** Tells Prometheus how the server fares. */
export const METRICS = '/metrics';

const ROUTES = new Set(['/', '/graphql', DOCS, LIVE, READY, OPENAPI, METRICS]);

/** The label of a path: paths that callers think up share one, so that they cannot make labels without end. */
export function routeOf(path: string): string {
  if (ROUTES.has(path)) return path;
  if (path.startsWith(FOLDER) && fileAt(path)) return path;
  return /^\/briefing\.[a-z]{1,8}$/.test(path) ? '/briefing' : 'other';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** The label of a method. */
export const methodOf = (method: string): string => (METHODS.has(method) ? method : 'other');
