import type { Filters } from '../filters/filters.ts';
import { type FlowLink, linkOf } from '../flows/links.ts';
import { pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { Pair, PairEnd } from '../queries/flows.ts';

/** A locality with a position, and how much stands on the map of it. */
export interface MapPoint {
  key: string;
  name: string;
  /** Degrees east and north. */
  position: [number, number];
  /** Visits of the arcs that meet here; a visit on two arcs counts on both. */
  visits: number;
  href: string;
}

/** Visits between two localities with a position. */
export interface MapArc extends FlowLink {
  /** Country that travelled. */
  country: string;
  start: [number, number];
  end: [number, number];
}

export interface MapData {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  /** Visits of pairs with a national body on one side. */
  national: number;
  /** Localities without a known position. */
  unplaced: readonly string[];
}

/** Sorts pairs into what can be drawn, what has a national body, and what has no position. */
export function mapData(pairs: readonly Pair[], filters: Filters, words: Messages['flows']): MapData {
  const points = new Map<string, MapPoint>();
  const arcs: MapArc[] = [];
  const unplaced = new Set<string>();
  let national = 0;
  for (const pair of pairs) {
    const link = linkOf(pair, filters, words);
    if (!link || link.from === link.to) continue;
    if (!pair.sender.locality || !pair.host.locality) {
      national += pair.visits;
      continue;
    }
    const [start, end] = [positionOf(pair.sender), positionOf(pair.host)];
    for (const [position, end] of [
      [start, pair.sender],
      [positionOf(pair.host), pair.host],
    ] as const)
      if (!position && end.locality) unplaced.add(end.locality.name);
    if (!start || !end) continue;
    arcs.push({ ...link, country: pair.sender.country?.code ?? '', start, end });
    for (const [place, position] of [
      [pair.sender, start],
      [pair.host, end],
    ] as const)
      addPoint(points, place, position, pair.visits);
  }
  return {
    points: [...points.values()].sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'vi')),
    arcs,
    national,
    unplaced: [...unplaced],
  };
}

function addPoint(points: Map<string, MapPoint>, { locality }: PairEnd, position: [number, number], visits: number) {
  if (!locality) return;
  const before = points.get(locality.code);
  points.set(locality.code, {
    key: locality.code,
    name: locality.name,
    position,
    visits: (before?.visits ?? 0) + visits,
    href: pageOf.locality(locality.code),
  });
}

const positionOf = ({ locality }: PairEnd): [number, number] | null =>
  locality?.longitude == null || locality.latitude === null ? null : [locality.longitude, locality.latitude];
