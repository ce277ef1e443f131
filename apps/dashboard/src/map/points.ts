import { addressOf } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import { atPlace } from '../filters/place.ts';
import { type FlowLink, linkOf } from '../flows/links.ts';
import type { FlowsData } from '../flows/load.ts';
import type { Messages } from '../messages/messages.ts';
import type { PairEnd } from '../queries/flows.ts';

/** Degrees east and north. */
export type Position = [east: number, north: number];

/** A locality with a position, and the visits that it sends or receives. */
export interface MapPoint {
  key: string;
  name: string;
  position: Position;
  visits: number;
  href: string;
}

/** Visits between two localities with a position. */
export interface MapArc extends FlowLink {
  /** Country that travelled. */
  country: string;
  start: Position;
  end: Position;
}

export interface MapData {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  /** Pairs with a national body on one side. */
  national: number;
  /** Localities without a known position. */
  unplaced: readonly string[];
}

/** Sorts places and pairs into what can be drawn, what has a national body, and what has no position. */
export function mapData({ pairs, places }: FlowsData, filters: Filters, words: Messages['flows']): MapData {
  const points = places.flatMap((place): MapPoint[] => {
    const position = positionOf(place);
    if (!place.locality || !position) return [];
    const { code, name } = place.locality;
    return [{ key: code, name, position, visits: place.visits, href: addressOf('/visits', atPlace(filters, code)) }];
  });
  const arcs = pairs.pairs.flatMap(({ sender, host, ...counts }): MapArc[] => {
    const link = linkOf({ sender, host, ...counts }, filters, words);
    const [start, end] = [positionOf(sender), positionOf(host)];
    return link && start && end && link.from !== link.to
      ? [{ ...link, country: sender.country?.code ?? '', start, end }]
      : [];
  });
  return {
    points: points.sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'vi')),
    arcs,
    national: pairs.pairs.filter(({ sender, host }) => !sender.locality || !host.locality).length,
    unplaced: places.flatMap((place) => (place.locality && !positionOf(place) ? [place.locality.name] : [])),
  };
}

const positionOf = ({ locality }: PairEnd): Position | null =>
  locality?.longitude == null || locality.latitude === null ? null : [locality.longitude, locality.latitude];
