import { connect, type Socket } from 'node:net';

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
  /** Takes any answer; else only 200 is one. */
  isAny?: boolean;
}

/**
 * Asks the same over kept connections, each again as soon as it is answered. It speaks just enough HTTP to cost little.
 * @throws Error for any answer but 200.
 */
export async function load({ port, path, body, connections, milliseconds, isAny = false }: Asking): Promise<Measured> {
  const request = Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const took: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const end = began + milliseconds;
  const one = async (): Promise<void> => {
    const socket = await open(port);
    while (performance.now() < end) {
      const asked = performance.now();
      socket.write(request);
      bytes = await answer(socket, isAny);
      took.push(performance.now() - asked);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99), bytes };
}

async function open(port: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
  socket.once('error', reject);
  return promise;
}

/** Waits for a whole answer, by its length or its chunks; gives the bytes of its body. */
function answer(socket: Socket, isAny: boolean): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let held: Buffer = Buffer.alloc(0);
  let head = -1;
  let length = -1;
  let have = 0;
  const onData = (data: Buffer): void => {
    have += data.length;
    if (head < 0) {
      held = held.length ? Buffer.concat([held, data]) : data;
      head = held.indexOf('\r\n\r\n');
      if (head < 0) return;
      const text = held.toString('latin1', 0, head);
      if (!isAny && !text.startsWith('HTTP/1.1 200')) {
        done(new Error(`${text.split('\r\n')[0]} ${held.subarray(head).toString().trim().slice(0, 300)}`));
        return;
      }
      length = Number(/content-length: *(\d+)/i.exec(text)?.[1] ?? -1);
    }
    if (length >= 0 ? have >= head + 4 + length : data.subarray(-7).toString('latin1').endsWith('0\r\n\r\n')) done();
  };
  const done = (error?: Error): void => {
    socket.off('data', onData);
    socket.off('close', onClose);
    if (error) reject(error);
    else resolve(length >= 0 ? length : have - head - 4);
  };
  const onClose = (): void => done(new Error('The server closed the connection.'));
  socket.on('data', onData);
  socket.on('close', onClose);
  return promise;
}
