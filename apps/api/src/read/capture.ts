import type { ServerResponse } from 'node:http';

/** What was answered, once it is sent whole; null when it broke off or is larger than `most` bytes. */
export function captured(response: ServerResponse, most: number): Promise<Buffer | null> {
  const { promise, resolve } = Promise.withResolvers<Buffer | null>();
  const chunks: Buffer[] = [];
  let size = 0;
  const keep = (chunk: unknown): void => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    size += chunk.length;
    if (size <= most) chunks.push(Buffer.from(chunk as string));
  };
  const { write, end } = response;
  response.write = ((...parameters: Parameters<typeof write>) => {
    keep(parameters[0]);
    return write.apply(response, parameters);
  }) as typeof write;
  response.end = ((...parameters: Parameters<typeof end>) => {
    keep(parameters[0]);
    return end.apply(response, parameters);
  }) as typeof end;
  response.once('finish', () => resolve(size <= most ? Buffer.concat(chunks) : null));
  response.once('close', () => resolve(null));
  return promise;
}
