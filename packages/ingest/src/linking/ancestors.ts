import { type Locality, localityById } from '@communique/domain';

/** The units that a locality lies in, nearest first. */
export function ancestors({ parent }: Locality): Locality[] {
  const above = parent === null ? undefined : localityById(parent);
  return above ? [above, ...ancestors(above)] : [];
}

/** Localities with the units above them, each once: `direct` tells those that were given from those above. */
export function withAncestors(given: readonly Locality[]): { locality: Locality; direct: boolean }[] {
  const found = new Map<string, { locality: Locality; direct: boolean }>();
  for (const locality of given) found.set(locality.id, { locality, direct: true });
  for (const locality of given.flatMap(ancestors))
    if (!found.has(locality.id)) found.set(locality.id, { locality, direct: false });
  return [...found.values()];
}
