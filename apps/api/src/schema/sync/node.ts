import { brandWithType } from '@pothos/core';
import type { Context } from '../../context.ts';
import { redirected } from './redirects.ts';

/** An id as the Relay plug-in has read it from the arguments. */
interface Id {
  typename: string;
  id: string;
}

/**
 * Loads records in the order of their ids, null where there is none; an old id of a visit or person leads to the one that it
 * has become a part of.
 * @param ids are changed where they are old: the plug-in loads what its arguments hold by then.
 */
export async function loadNodes(
  ids: readonly Id[],
  { prisma }: Context,
  load: () => Promise<readonly unknown[]>,
): Promise<unknown[]> {
  const keysOf = (type: string): string[] => ids.flatMap(({ typename, id }) => (typename === type ? [id] : []));
  const where = (type: string) => ({ where: { fromId: { in: keysOf(type) } } });
  const [visits, people] = [
    keysOf('Visit').length ? await prisma.visitRedirect.findMany(where('Visit')) : [],
    keysOf('Person').length ? await prisma.personRedirect.findMany(where('Person')) : [],
  ];
  const moved = new Map(visits.map(({ fromId, toId }) => [fromId, toId]));
  const leading = new Map([...visits, ...people].map(({ fromId, toId }) => [fromId, toId]));
  const given = ids.map(({ id }) => id);
  for (const id of ids) id.id = leading.get(id.id) ?? id.id;
  const found = await load();
  return Promise.all(
    given.map(async (id, index) => {
      const record = await found[index];
      if (!moved.has(id) || typeof record !== 'object' || record === null) return record;
      const copy = redirected(record, id);
      brandWithType(copy, 'Visit' as never);
      return copy;
    }),
  );
}
