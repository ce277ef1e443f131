import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new key: what its holder gets, once, and what is kept of it. */
export interface NewKey {
  /** `cmq_`, the prefix, `_` and 256 random bits in base64url. */
  secret: string;
  prefix: string;
  /** SHA-256 of the secret, hexadecimal. A secret of 256 random bits needs no slow hash: it cannot be guessed. */
  hash: string;
}

const SHAPE = /^cmq_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a key at random. */
export function makeKey(): NewKey {
  const prefix = randomBytes(6).toString('hex');
  const secret = `cmq_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix, hash: hashOf(secret) };
}

/** The public beginning of a key; null for what cannot be one. */
export const prefixOf = (secret: string): string | null => SHAPE.exec(secret)?.[1] ?? null;

/** Whether a secret has the hash, in a time that does not tell how much of it is right. */
export const matches = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex'));
