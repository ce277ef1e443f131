import pg from 'pg';

/** A pool of the queue's own, so that jobs that wait for storing never keep the queue from its connections. */
export function queuePool(url: string, max = 6): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'communique queue' });
  pool.on('error', () => {}); // an idle connection that the server closed is replaced at the next query
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
