import { type Locality, localityById, localityOn } from '@communique/domain';

/**
 * The units that a locality lies in, nearest first.
 * @param day ISO day on which they are to exist: Hải Dương city lies in Hải Phòng since July 2025. Null takes them as listed.
 */
export function ancestors({ parent }: Locality, day: string | null = null): Locality[] {
  const listed = parent === null ? undefined : localityById(parent);
  if (listed === undefined) return [];
  const above = day === null ? listed : localityOn(listed, day);
  return [above, ...ancestors(above, day)];
}

/** Localities with the units above them on a day, each once: `direct` tells those that were given from those above. */
export function withAncestors(
  given: readonly Locality[],
  day: string | null,
): { locality: Locality; direct: boolean }[] {
  const found = new Map<string, { locality: Locality; direct: boolean }>();
  for (const locality of given) found.set(locality.id, { locality, direct: true });
  for (const locality of given.flatMap((one) => ancestors(one, day)))
    if (!found.has(locality.id)) found.set(locality.id, { locality, direct: false });
  return [...found.values()];
}
