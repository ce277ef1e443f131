import type { SearchParams } from '../filters/parameters.ts';
import { between } from '../filters/place.ts';
import { single, type View } from '../frame/view.ts';
import { WAY, WAYS, type WayAnswer, type WaysAnswer } from '../queries/flows.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { visitFilter } from '../queries/variables.ts';
import { PAIRS_FETCHED } from '../thresholds.ts';

/** A direction: who travels to whom, and in how many visits. */
export interface Way {
  from: { code: string; name: string };
  to: { code: string; name: string };
  visits: number;
}

/** Everything that flows and map draw. */
export interface FlowsData {
  ways: readonly Way[];
  pairs: WaysAnswer['pairs'];
  places: WaysAnswer['places'];
}

/** Fetches which countries and which places visit which. */
export async function loadFlows({ filters, vocabulary }: View): Promise<Outcome<FlowsData>> {
  const outcome = await ask(WAYS, { filter: visitFilter(filters, vocabulary), top: PAIRS_FETCHED });
  if (!outcome.ok) return outcome;
  const ways = outcome.data.ways.pairs.flatMap(({ sender, host, visits }) =>
    sender.country && host.country && sender.country.code !== host.country.code
      ? [{ from: sender.country, to: host.country, visits }]
      : [],
  );
  return { ok: true, data: { ways, pairs: outcome.data.pairs, places: outcome.data.places } };
}

/** The places of one way with their visits. */
export const loadWay = (way: Way, { filters, vocabulary }: View): Promise<Outcome<WayAnswer>> =>
  ask(WAY, { filter: visitFilter(between(filters, way.from.code, way.to.code), vocabulary) });

/** `way=VN:CN` in an address; the way with the most visits where it names none. */
export function wayOf(ways: readonly Way[], params: SearchParams): Way | null {
  const named = single(params, 'way');
  return ways.find((way) => nameOfWay(way) === named) ?? ways[0] ?? null;
}

/** A way as addresses write it. */
export const nameOfWay = ({ from, to }: Way): string => `${from.code}:${to.code}`;
