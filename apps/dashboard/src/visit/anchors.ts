import type { Source } from './sources.ts';

/** For each sign, where its words stand first: source and sign to the offset of that stretch. */
export function firstsOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const firsts = new Map<string, number>();
  for (const { id, paragraphs } of sources) {
    for (const { opening, start } of paragraphs?.flat() ?? []) {
      for (const { sign } of opening) {
        if (seen.has(sign)) continue;
        seen.add(sign);
        firsts.set(`${id} ${sign}`, start);
      }
    }
  }
  return firsts;
}
