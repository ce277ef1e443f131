import { hash } from 'node:crypto';

/**
 * An opaque id derived from what it names, as a UUID of version 8 (RFC 9562): the first 122 free bits of the SHA-256 of
 * its parts. The same parts give the same id on every machine, so that links survive when a report is read again.
 */
export function contentId(kind: string, ...parts: readonly (string | number | null)[]): string {
  const digest = hash('sha256', JSON.stringify([kind, ...parts]), 'buffer');
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
