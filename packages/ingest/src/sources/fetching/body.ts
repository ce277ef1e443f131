import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { FetchFailure } from './failure.ts';
import { type FetchLimits, RATIO_FROM } from './limits.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** What is asked for in `Accept-Encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads an answer to its end, unpacking it, within the limits.
 * @throws FetchFailure for too many bytes, a ratio that only attacks have, or an unknown or broken packing.
 */
export async function readBody(stream: Readable, encoding: string | null, limits: FetchLimits): Promise<Uint8Array> {
  let packed = 0;
  stream.on('data', (chunk: Buffer) => {
    packed += chunk.length;
  });
  // A stream that is given up reports it as an error, which nobody waits for any more.
  stream.on('error', () => {});
  const unpacked = unpack(stream, encoding);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) throw new FetchFailure(`larger than ${limits.bytes / 1e6} MB, the limit for a page`);
      if (size > RATIO_FROM && size > packed * limits.ratio)
        throw new FetchFailure(`unpacks to more than ${limits.ratio} times its size, as only attacks do`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchFailure || !isZlibError(error)) throw error;
    throw new FetchFailure(`the answer's ${encoding} packing is broken`, { cause: error });
  } finally {
    stream.destroy();
    if (unpacked !== stream) unpacked.destroy();
  }
  return Buffer.concat(chunks);
}

function unpack(stream: Readable, encoding: string | null): Readable {
  if (!encoding || encoding === 'identity') return stream;
  const decoder = DECODERS[encoding.trim().toLowerCase()]?.();
  if (!decoder) {
    stream.destroy();
    throw new FetchFailure(`the answer is packed as "${encoding}", which was not asked for`);
  }
  stream.on('error', (error) => decoder.destroy(error));
  return stream.pipe(decoder);
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_BROTLI|ERR__ERROR|ZSTD|ERR_ZSTD)/.test(String(error.code));
