import type { GeoJsonObject } from 'geojson';
import type { Chart } from '../charts/chart.ts';
import { countryName } from '../filters/describe.ts';
import { wayColour } from '../flows/chart.ts';
import type { FlowsData } from '../flows/load.ts';
import type { View } from '../frame/view.ts';
import { ARCS_SHOWN } from '../thresholds.ts';
import { drawMap } from './draw.ts';
import { type MapArc, mapData } from './points.ts';

interface Choice {
  chosen: string | null;
  onArc?: ((arc: MapArc) => string) | undefined;
}

/** The width at which notes name what finds no room; narrower drawings leave out more. */
const PAGE_WIDTH = 900;

/** Visits from place to place on the land, without boundaries unless the operator gives some. */
export function mapChart(
  flows: FlowsData,
  boundaries: GeoJsonObject | null,
  { filters, vocabulary, text }: View,
  { chosen, onArc }: Choice = { chosen: null },
): Chart {
  const words = text.flows.map;
  const all = mapData(flows, filters, text.flows);
  const data = { ...all, arcs: all.arcs.slice(0, ARCS_SHOWN) };
  const draw = (width: number) =>
    drawMap(
      data,
      {
        boundaries,
        colourOf: wayColour,
        dashOf: (country) => (country === 'CN' ? '5 3' : country === 'VN' ? null : '1 3'),
        chosen,
        travellers: [...new Set(data.arcs.map(({ country }) => country))].map((country) => ({
          country,
          label: words.travelled(countryName(vocabulary, country)),
        })),
        onArc,
        label: {
          arc: ({ fromName, toName, visits: count }) => text.flows.pair(fromName, toName, text.say.visits(count)),
          point: ({ name, visits: count }) => text.flows.node(name, text.say.visits(count)),
          inset: words.inset,
        },
      },
      width,
    );
  const { unnamed, beyond } = draw(PAGE_WIDTH);
  return {
    name: 'map',
    title: all.arcs.length ? words.title(all.arcs.length, flows.pairs.pairs.length) : words.none,
    subtitle: words.subtitle,
    notes: [
      ...(unnamed.length ? [words.unnamed(unnamed.join(', '))] : []),
      ...(beyond.length ? [words.outside(beyond.join(', '))] : []),
      ...(all.unplaced.length ? [words.unplaced(all.unplaced.join(', '))] : []),
      ...(all.national ? [words.national(all.national)] : []),
      ...(all.arcs.length > data.arcs.length ? [words.cut(data.arcs.length, all.arcs.length)] : []),
      words.land,
      ...(boundaries ? [words.boundaries] : []),
      words.positions,
    ],
    figures: {
      columns: text.flows.columns,
      rows: all.arcs.map(({ fromName, toName, visits: count }) => [fromName, toName, count]),
      links: all.arcs.map(({ href }) => href),
    },
    draw,
  };
}
