import { cache } from 'react';
import { ask, type Outcome } from '../queries/request.ts';
import { VISIT, type VisitPart } from '../queries/visit.ts';

/**
 * A visit by its key, once a request however many parts of the page ask for it.
 * @returns null in place of data when nothing is held under the key.
 */
export const loadVisit = cache(async (key: string): Promise<Outcome<VisitPart | null>> => {
  const outcome = await ask(VISIT, { id: key });
  if (!outcome.ok) return outcome;
  const { visit } = outcome.data;
  return { ok: true, data: visit.__typename === 'Visit' ? visit : null };
});
