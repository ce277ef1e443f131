import { exchange, open } from './socket.ts';

/** What came of asking one address over and over. */
export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Bytes of one answer's body. */
  bytes: number;
}

export interface Asking {
  port: number;
  path: string;
  body: string;
  connections: number;
  milliseconds: number;
  /** Further lines of the request's head. */
  headers?: readonly string[];
}

/**
 * Asks the same over kept connections, each again as soon as it is answered.
 * @throws Error for any answer but 200.
 */
export async function load({ port, path, body, connections, milliseconds, headers = [] }: Asking): Promise<Measured> {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  const request = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
  const took: number[] = [];
  let size = 0;
  const began = performance.now();
  const end = began + milliseconds;
  const one = async (): Promise<void> => {
    const socket = await open(port);
    while (performance.now() < end) {
      const asked = performance.now();
      const { status, bytes, start } = await exchange(socket, request);
      if (status !== 200) throw new Error(`${status} ${start}`);
      size = bytes;
      took.push(performance.now() - asked);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99), bytes: size };
}
