import { randomUUID } from 'node:crypto';
import type { ApiKey, KeyScope, PrismaClient } from '../generated/client/client.ts';
import { makeKey, matches, prefixOf } from './key.ts';

/** What may be told of a key. */
export type KnownKey = Omit<ApiKey, 'hash'>;

/** Hash of nothing: compared with where no key has the prefix, so that the answer takes as long. */
const NO_HASH = '0'.repeat(64);

const told = { id: true, name: true, prefix: true, scope: true, createdAt: true, lastUsedOn: true, revokedAt: true };

const today = (): Date => new Date(new Date().toISOString().slice(0, 10));

/**
 * Makes a key. Its secret is in the answer and nowhere else.
 * @throws Error in one sentence when a key has had the name.
 */
export async function createKey(
  client: PrismaClient,
  { name, scope }: { name: string; scope: KeyScope },
): Promise<{ key: KnownKey; secret: string }> {
  const { secret, prefix, hash } = makeKey();
  const { count } = await client.apiKey.createMany({
    data: [{ id: randomUUID(), name, prefix, hash, scope }],
    skipDuplicates: true,
  });
  if (count === 0) {
    throw new Error(
      `A key named "${name}" exists or existed: names sign corrections and are given once. Take another.`,
    );
  }
  return { key: await client.apiKey.findUniqueOrThrow({ where: { prefix }, select: told }), secret };
}

/** All keys, the revoked ones too, the oldest first. */
export const listKeys = (client: PrismaClient): Promise<KnownKey[]> =>
  client.apiKey.findMany({ select: told, orderBy: [{ createdAt: 'asc' }, { name: 'asc' }] });

/** Ends a key, by its name or prefix; null when there is none that is still in use. */
export async function revokeKey(client: PrismaClient, nameOrPrefix: string): Promise<KnownKey | null> {
  const [key] = await client.apiKey.updateManyAndReturn({
    where: { revokedAt: null, OR: [{ name: nameOrPrefix }, { prefix: nameOrPrefix }] },
    data: { revokedAt: new Date() },
    select: told,
  });
  return key ?? null;
}

/** The key that a secret belongs to, its day of use noted; null for a wrong or revoked one. */
export async function findKey(client: PrismaClient, secret: string): Promise<KnownKey | null> {
  const prefix = prefixOf(secret);
  const stored = prefix === null ? null : await client.apiKey.findUnique({ where: { prefix } });
  const right = matches(secret, stored?.hash ?? NO_HASH);
  if (!stored || !right || stored.revokedAt !== null) return null;
  const day = today();
  if (stored.lastUsedOn?.getTime() !== day.getTime())
    await client.apiKey.updateMany({ where: { id: stored.id }, data: { lastUsedOn: day } });
  const { hash: _, ...key } = stored;
  return { ...key, lastUsedOn: day };
}
