import pg from 'pg';

/** "comm": the advisory lock that every process using the embedded server shares. */
const LOCK = 0x636f6d6d;

/**
 * A hold on a running server. It lives in a connection, so that it ends with the process however that ends; the last to
 * let go stops the server.
 */
export interface Lease {
  /** Ends the hold. True when nobody else has one: then the server is for the caller to stop. */
  release(): Promise<boolean>;
  /** Closes the connection. */
  close(): Promise<void>;
}

/** Takes a lease, or gives null when the server does not answer yet or is stopping. */
export async function takeLease(url: string): Promise<Lease | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'communique lease', keepAlive: true });
  client.on('error', () => {}); // the server may be stopped while the lease is open
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK]);
  } catch (error) {
    await client.end().catch(() => {});
    const code = (error as { code?: string }).code ?? '';
    if (code === '28P01') throw new Error('The database refuses the password in its own data folder.');
    return null;
  }
  return {
    async release() {
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [LOCK]);
      const last = rows[0]?.last === true;
      if (!last) await client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK]);
      return last;
    },
    close: () => client.end().catch(() => {}),
  };
}
