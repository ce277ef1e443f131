import { ask, type Outcome } from '../queries/request.ts';
import { SEARCH, SEARCH_KINDS, type SearchAnswer, type SearchKind } from '../queries/search.ts';
import { HITS_SHOWN, PAGE_ROWS } from '../thresholds.ts';

/** The hits of one kind. */
export interface KindHits {
  kind: SearchKind;
  hits: SearchAnswer['search'];
}

/** Searches each kind by itself, so that one with many hits does not hide the others. */
export async function loadSearch(words: string): Promise<Outcome<KindHits[]>> {
  const outcomes = await Promise.all(SEARCH_KINDS.map((kind) => searchKind(words, kind, HITS_SHOWN, null)));
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed && !failed.ok) return failed;
  return { ok: true, data: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.data] : [])) };
}

/** A page of the hits of one kind. */
export const loadKind = (words: string, kind: SearchKind, after: string | null): Promise<Outcome<KindHits>> =>
  searchKind(words, kind, PAGE_ROWS, after);

async function searchKind(query: string, kind: SearchKind, first: number, after: string | null) {
  const outcome = await ask(SEARCH, { query, kinds: [kind], first, after });
  return outcome.ok ? { ok: true as const, data: { kind, hits: outcome.data.search } } : outcome;
}
