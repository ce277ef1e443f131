import { connect, type Socket } from 'node:net';

/** What came back for one request. */
export interface Answered {
  status: number;
  /** Bytes of the body. */
  bytes: number;
  /** The beginning of the body. */
  start: string;
}

/** A connection to a port of this machine. */
export async function open(port: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
  socket.once('error', reject);
  return promise;
}

/**
 * Sends a request over a kept connection and waits for the whole answer, by its length or its chunks. It speaks just
 * enough HTTP to cost little. @throws Error when the connection ends before.
 */
export function exchange(socket: Socket, request: Buffer): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  let held: Buffer = Buffer.alloc(0);
  let head = -1;
  let length = -1;
  let have = 0;
  let status = 0;
  const onData = (data: Buffer): void => {
    have += data.length;
    if (head < 0) {
      held = held.length ? Buffer.concat([held, data]) : data;
      head = held.indexOf('\r\n\r\n');
      if (head < 0) return;
      const text = held.toString('latin1', 0, head);
      status = Number(text.slice(9, 12));
      length = Number(/content-length: *(\d+)/i.exec(text)?.[1] ?? -1);
    }
    if (length >= 0 ? have >= head + 4 + length : data.subarray(-7).toString('latin1').endsWith('0\r\n\r\n')) done();
  };
  const done = (error?: Error): void => {
    socket.off('data', onData);
    socket.off('close', onClose);
    if (error) reject(error);
    else
      resolve({
        status,
        bytes: length >= 0 ? length : have - head - 4,
        start: held.toString('utf8', head + 4, head + 304),
      });
  };
  const onClose = (): void => done(new Error('The server closed the connection.'));
  socket.on('data', onData);
  socket.on('close', onClose);
  socket.write(request);
  return promise;
}
