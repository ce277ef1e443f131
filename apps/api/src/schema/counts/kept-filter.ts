import { Prisma } from '@communique/db';
import { actsOf, countriesOf, themesOf } from '../codes.ts';
import { daysOf, isAnyDay } from '../dates.ts';
import { keysOf } from '../ids.ts';
import type { GeographyChoice } from '../locality/geography.ts';
import type { StatementFilter } from '../statement/inputs.ts';
import { BOTH } from '../statement/side.ts';
import { sideChoice } from '../statement/sides.ts';

/** A filter as conditions on the roll-ups `c`. */
export interface KeptFilter {
  themes: string[] | null;
  /** Under which locality or national bodies alone it counts. */
  place: Prisma.Sql | null;
  months: Prisma.Sql[];
  /** Conditions that only the detailed roll-up can tell. */
  details: Prisma.Sql[];
}

type Part = keyof StatementFilter;

/** Parts of a filter that the roll-ups know. */
const KNOWN: ReadonlySet<Part> = new Set<Part>([
  ...(['localities', 'nationalBodies', 'countries', 'themes', 'acts', 'sides', 'online', 'direction'] as const),
  ...(['from', 'to', 'undated', 'geography', 'and'] as const),
]);

/** Those that may stand in `and` as well: each statement has one value of them. */
const REPEATABLE: ReadonlySet<Part> = new Set<Part>(['countries', 'acts', 'sides', 'online', 'direction']);

const isAsked = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);

const asksOnly = (filter: StatementFilter, parts: ReadonlySet<Part>): boolean =>
  Object.entries(filter).every(([name, value]) => !isAsked(value) || parts.has(name as Part));

/** Translates a filter, or gives null when the roll-ups cannot tell what it means. */
export function keptFilter(filter: StatementFilter, geography: GeographyChoice): KeptFilter | null {
  const further = filter.and ?? [];
  if (!asksOnly(filter, KNOWN) || !further.every((part) => asksOnly(part, REPEATABLE))) return null;
  const localities = keysOf('Locality', filter.localities, 'filter.localities') ?? [];
  const national = countriesOf(filter.nationalBodies, 'filter.nationalBodies') ?? [];
  const months = monthConditions(filter);
  if (localities.length + national.length > 1 || !months) return null;
  const themes = themesOf(filter.themes, 'filter.themes');
  return {
    themes: themes && [...new Set(themes)],
    place: placeCondition(localities[0], national[0], geography),
    months: [...months, ...[filter, ...further].flatMap(onlineCondition)],
    details: [filter, ...further].flatMap(detailConditions),
  };
}

function placeCondition(
  locality: string | undefined,
  national: string | undefined,
  geography: GeographyChoice,
): Prisma.Sql | null {
  if (national) return Prisma.sql`c.place_kind = 'national' AND c.place = ${national}`;
  if (!locality) return null;
  return geography === 'CURRENT'
    ? Prisma.sql`c.place_kind IN ('unit', 'part') AND c.place = (SELECT current_id FROM localities WHERE id = ${locality})`
    : Prisma.sql`c.place_kind IN ('unit', 'part') AND c.place = ${locality}`;
}

const onlineCondition = ({ online }: StatementFilter): Prisma.Sql[] =>
  typeof online === 'boolean' ? [online ? Prisma.sql`c.online` : Prisma.sql`NOT c.online`] : [];

function detailConditions({ acts, sides, countries, direction }: StatementFilter): Prisma.Sql[] {
  const codes = actsOf(acts, 'filter.acts');
  const taking = countriesOf(countries, 'filter.countries');
  return [
    ...(codes ? [Prisma.sql`c.act = ANY (${codes})`] : []),
    ...(sides?.length ? [sideCondition(sides)] : []),
    ...(taking ? [partySet(Prisma.sql`taking && ${taking}::text[]`)] : []),
    ...(direction ? [partySet(goes([direction.of], direction.is))] : []),
  ];
}

function sideCondition(sides: readonly string[]): Prisma.Sql {
  const { countries, both, unknown } = sideChoice(sides);
  return Prisma.sql`c.side = ANY (${[...countries, ...(both ? [BOTH] : []), ...(unknown ? [''] : [])]})`;
}

const partySet = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`c.party_set = ANY (ARRAY(SELECT id FROM party_sets WHERE ${condition}))`;

/** Sending comes first, as in the filter of visits. */
const goes = (country: string[], way: 'OUTGOING' | 'INCOMING'): Prisma.Sql =>
  way === 'OUTGOING'
    ? Prisma.sql`senders @> ${country}::text[]`
    : Prisma.sql`hosts @> ${country}::text[] AND NOT senders @> ${country}::text[]`;

/** Conditions on the month, or null for days within one: the roll-ups know months. */
function monthConditions(filter: StatementFilter): Prisma.Sql[] | null {
  const days = daysOf(filter);
  if (isAnyDay(days)) return [];
  if (!days.dated) return [days.undated ? Prisma.sql`c.month = 'infinity'` : Prisma.sql`FALSE`];
  const { gte, lte } = days.range ?? {};
  if ((gte && gte.getUTCDate() !== 1) || (lte && !isLastOfMonth(lte))) return null;
  const from = gte?.toISOString() ?? '-infinity';
  const dated = lte
    ? Prisma.sql`c.month BETWEEN ${from}::date AND ${lte.toISOString()}::date`
    : Prisma.sql`c.month >= ${from}::date AND c.month < 'infinity'`;
  return [days.undated ? Prisma.sql`(${dated} OR c.month = 'infinity')` : dated];
}

const isLastOfMonth = (day: Date): boolean => new Date(day.getTime() + 86_400_000).getUTCDate() === 1;
