import { addressOf } from '../filters/address.ts';
import type { Filters } from '../filters/filters.ts';
import { between, keyOfPlace } from '../filters/place.ts';
import type { Messages } from '../messages/messages.ts';
import type { Pair, PairEnd, WayAnswer } from '../queries/flows.ts';
import type { Way } from './load.ts';

/** A place on one side of a flow. */
export interface FlowNode {
  /** “VN-13” or “national:VN”. */
  key: string;
  side: 'from' | 'to';
  name: string;
  national: boolean;
  /** Visits of the place on this way, each once. */
  visits: number;
  href: string;
}

/** Visits from one place to another. */
export interface FlowLink {
  /** “CN-GX~VN-13”, as the parameter `edge` names it. */
  id: string;
  from: string;
  to: string;
  fromName: string;
  toName: string;
  visits: number;
  planned: number;
  /** The list of these visits. */
  href: string;
}

/** The links of one way, those with the most visits first. */
export function linksOf(pairs: readonly Pair[], way: Way, filters: Filters, words: Messages['flows']): FlowLink[] {
  return pairs
    .filter(({ sender, host }) => sender.country?.code === way.from.code && host.country?.code === way.to.code)
    .flatMap((pair) => linkOf(pair, filters, words) ?? []);
}

/** One pair as a link; null where an end belongs to no country. */
export function linkOf({ sender, host, visits, planned }: Pair, filters: Filters, words: Messages['flows']) {
  const [from, to] = [keyOfPlace(sender), keyOfPlace(host)];
  if (!from || !to) return null;
  return {
    id: `${from}~${to}`,
    from,
    to,
    fromName: nameOfEnd(sender, words),
    toName: nameOfEnd(host, words),
    visits,
    planned,
    href: addressOf('/visits', between(filters, from, to)),
  };
}

/** The name of an end where its country is not said beside it. */
export const nameOfEnd = ({ locality, country }: PairEnd, words: Messages['flows']): string =>
  locality?.name ?? words.nationalOf(country?.name ?? '');

/** The places at both sides of the links. A place that travels opens its visits to the other country, and the other way. */
export function nodesOf(
  links: readonly FlowLink[],
  way: Way,
  { places }: WayAnswer,
  filters: Filters,
  words: Messages['flows'],
): FlowNode[] {
  const counts = new Map(places.map((place) => [keyOfPlace(place), place]));
  const nodeOf = (key: string, name: string, side: 'from' | 'to'): FlowNode => {
    const place = counts.get(key);
    const other = side === 'from' ? way.to.code : way.from.code;
    return {
      key,
      side,
      name: key.startsWith('national:') ? words.national : name,
      national: key.startsWith('national:'),
      visits: (side === 'from' ? place?.sent : place?.received) ?? 0,
      href: addressOf('/visits', side === 'from' ? between(filters, key, other) : between(filters, other, key)),
    };
  };
  const unique = (side: 'from' | 'to') =>
    [...new Map(links.map((link) => (side === 'from' ? [link.from, link.fromName] : [link.to, link.toName])))].map(
      ([key = '', name = '']) => nodeOf(key, name, side),
    );
  return [...unique('from'), ...unique('to')];
}
