import type { Filters } from '../filters/filters.ts';
import { BRIEFING, type BriefingPart, type Kind } from '../queries/briefing.ts';
import { ask, type Failure } from '../queries/request.ts';
import { fileQuery, prepareRequest, type Subject } from './request.ts';

/** A briefing with the parameters of its files, or in words why there is none. */
export type Briefed =
  | { state: 'made'; briefing: BriefingPart; files: string }
  | { state: 'refused'; message: string }
  | { state: 'to choose'; missing: Kind | 'kind' }
  | { state: 'failed'; failure: Failure };

/** Asks for the briefing that an address describes. */
export async function loadBriefing({ kind, visit, language }: Subject, filters: Filters): Promise<Briefed> {
  if (!kind) return { state: 'to choose', missing: 'kind' };
  const prepared = prepareRequest(kind, filters, visit, language);
  if ('missing' in prepared) return { state: 'to choose', missing: prepared.missing };
  const outcome = await ask(BRIEFING, prepared);
  if (!outcome.ok) return { state: 'failed', failure: outcome.failure };
  const { briefing } = outcome.data;
  return briefing.__typename === 'Briefing'
    ? { state: 'made', briefing, files: fileQuery(prepared.request) }
    : { state: 'refused', message: briefing.message };
}
