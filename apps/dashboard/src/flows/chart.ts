import type { Chart } from '../charts/chart.ts';
import type { View } from '../frame/view.ts';
import type { WayAnswer } from '../queries/flows.ts';
import { FLOWS_SHOWN } from '../thresholds.ts';
import { type FlowLink, linksOf, nodesOf } from './links.ts';
import type { FlowsData, Way } from './load.ts';
import { drawFlow } from './sankey.ts';

interface Choice {
  chosen: string | null;
  onLink?: ((link: FlowLink) => string) | undefined;
}

/** Colours of travel: Vietnam's and China's stand fast, others share a quiet one. */
export const wayColour = (country: string): string =>
  ({ VN: 'var(--from-vn)', CN: 'var(--from-cn)' })[country] ?? 'var(--line-strong)';

/** One direction: who travels to whom. */
export function flowsChart(
  { pairs }: FlowsData,
  way: Way,
  places: WayAnswer,
  { filters, text }: View,
  { chosen, onLink }: Choice = { chosen: null },
): Chart {
  const words = text.flows;
  const all = linksOf(pairs.pairs, way, filters, words);
  const links = all.slice(0, FLOWS_SHOWN);
  const nodes = nodesOf(links, way, places, filters, words);
  const national = places.places.find(({ country, locality }) => !locality && country?.code === way.from.code);
  const planned = all.reduce((sum, link) => sum + link.planned, 0);
  return {
    name: 'flows',
    title: words.sends(way.from.name, national?.sent ?? 0, way.visits),
    subtitle: words.subtitle(way.from.name, way.to.name, text.say.visits(way.visits), all.length),
    notes: [
      ...(all.length > links.length ? [words.cut(links.length, all.length)] : []),
      ...(pairs.beyond ? [words.beyond(pairs.beyond)] : []),
      ...(planned ? [words.planned(planned)] : []),
    ],
    figures: {
      columns: words.columns,
      rows: all.map(({ fromName, toName, visits }) => [fromName, toName, visits]),
      links: all.map(({ href }) => href),
    },
    draw: (width) =>
      drawFlow(
        {
          nodes,
          links,
          colour: wayColour(way.from.code),
          chosen,
          onLink,
          label: {
            link: ({ fromName, toName, visits }) => words.pair(fromName, toName, text.say.visits(visits)),
            node: ({ name, visits }) => words.node(name, text.say.visits(visits)),
          },
        },
        width,
      ),
  };
}
