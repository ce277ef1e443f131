import { createServer } from 'node:net';

/** Whether a port of the loopback interface can be bound now; 0 asks for any free one. The bound port, or null. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** The wanted port if it is free, else any free one. */
export async function choosePort(wanted: number | undefined): Promise<number> {
  const port = (wanted === undefined ? null : await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error('No port of 127.0.0.1 is free for the database.');
  return port;
}
