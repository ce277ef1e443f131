import type { Filters } from '../filters/filters.ts';
import type { Problem } from '../filters/parameters.ts';
import { between } from '../filters/place.ts';
import type { View } from '../frame/view.ts';
import { EDGE, type EdgeAnswer } from '../queries/edge.ts';
import { ask } from '../queries/request.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';
import { EDGE_VISITS } from '../thresholds.ts';
import { type FlowLink, linkOf } from './links.ts';
import type { FlowsData } from './load.ts';

/** The link or arc that an address names, with its visits and what was said. */
export interface Edge {
  link: FlowLink;
  filters: Filters;
  answer: EdgeAnswer | null;
}

/** Fetches the visits of the edge that `edge=CN-GX~VN-13` names. */
export async function loadEdge(
  wanted: string | null,
  { pairs }: FlowsData,
  { filters, vocabulary, text }: View,
): Promise<{ edge: Edge | null; problem: Problem | null }> {
  if (!wanted) return { edge: null, problem: null };
  const links = pairs.pairs.flatMap((pair) => linkOf(pair, filters, text.flows) ?? []);
  const link = links.find(({ id }) => id === wanted);
  if (!link) {
    const [reason, advice] = text.flows.edge;
    return { edge: null, problem: { parameter: 'edge', raw: wanted, reason, advice } };
  }
  const narrowed = between(filters, link.from, link.to);
  const outcome = await ask(EDGE, {
    visits: visitFilter(narrowed, vocabulary),
    statements: statementFilter(narrowed, vocabulary),
    first: EDGE_VISITS,
  });
  return { edge: { link, filters: narrowed, answer: outcome.ok ? outcome.data : null }, problem: null };
}
