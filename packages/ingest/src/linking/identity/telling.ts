import type { CountryCode } from '@communique/domain';

/** An office as it serves to tell namesakes apart. */
export interface HeldOffice {
  /** The title's words in plain lower-case letters, a blank between. */
  title: string;
  /** Ids of the locality of the office and of the units above it, those in force today; empty for national offices. */
  places: string[];
}

/**
 * What one report tells of one person, as far as it serves to recognise him in another report. Plain data, made from that
 * report alone, so that it can be stored and compared at any time.
 */
export interface PersonTelling {
  /** The id of this telling: of report and own id. */
  id: string;
  /** The id that the person would have by country and name alone. */
  ownId: string;
  name: string;
  country: CountryCode | null;
  offices: HeldOffice[];
  /** ISO days on which the report attests the offices: one, or none where nothing is dated. */
  days: string[];
  /** Days with places of the visits that he takes part in: two reports that share one tell of one occasion. */
  occasions: string[];
}

/** Tellings that differ in their days alone: compared with others once for all of them. */
export interface Stance {
  /** The lowest id of its tellings. */
  id: string;
  tellings: readonly PersonTelling[];
  name: string;
  country: CountryCode | null;
  offices: readonly HeldOffice[];
  /** First and last ISO day; null where none is dated. */
  span: { first: string; last: string } | null;
  occasions: ReadonlySet<string>;
}

const stanceKey = ({ name, country, offices }: PersonTelling): string =>
  JSON.stringify([
    name.normalize('NFC'),
    country,
    offices.map(({ title, places }) => `${title}@${places[0] ?? ''}`).sort(),
  ]);

function stanceOf(tellings: readonly PersonTelling[]): Stance {
  const ordered = tellings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) throw new Error('A stance needs a telling.');
  const days = ordered.flatMap((telling) => telling.days).sort();
  const [from, to] = [days[0], days.at(-1)];
  const { id, name, country, offices } = first;
  return {
    id,
    tellings: ordered,
    name,
    country,
    offices,
    span: from === undefined || to === undefined ? null : { first: from, last: to },
    occasions: new Set(ordered.flatMap(({ occasions }) => occasions)),
  };
}

/** Tellings grouped by all but their days, by the lowest id of each group. */
export const stancesOf = (tellings: readonly PersonTelling[]): Stance[] =>
  [...Map.groupBy(tellings, stanceKey).values()].map(stanceOf).sort((a, b) => (a.id < b.id ? -1 : 1));
