import { following } from '../../sql/following.ts';
import type { Where } from '../builder.ts';
import { actsOf, countriesOf, themesOf } from '../codes.ts';
import { daysOf, isAnyDay } from '../dates.ts';
import { combine, known, prismaLogic } from '../filter.ts';
import { keysOf } from '../ids.ts';
import { type GeographyChoice, unitsMeant } from '../locality/geography.ts';
import { literalText } from '../text.ts';
import { visitsWhere } from '../visit/where.ts';
import { COUNTED, COUNTED_THEME } from './counted.ts';
import type { StatementFilter } from './inputs.ts';
import { sidesWhere } from './sides.ts';

type Condition = Where<'Statement'>;

/**
 * The statements that a filter means, for Prisma: of lists and of counts alike.
 * @param geography holds where the filter names none.
 * @throws InvalidInput naming the part that cannot be used.
 */
export const statementsWhere = (
  filter: StatementFilter | null | undefined,
  geography?: GeographyChoice | null,
): Condition => ({
  AND: [COUNTED, combine(filter ?? {}, own, prismaLogic<Condition>(), geography ?? undefined)],
});

const own = (filter: StatementFilter, geography: GeographyChoice): Condition[] => [
  ...placeConditions(filter, geography),
  ...contentConditions(filter),
  ...sourceConditions(filter, geography),
  ...dayConditions(filter),
];

function placeConditions(filter: StatementFilter, geography: GeographyChoice): Condition[] {
  const { localities, nationalBodies, countries, direction } = filter;
  const localityId = keysOf('Locality', localities, 'filter.localities');
  const national = countriesOf(nationalBodies, 'filter.nationalBodies');
  const taking = countriesOf(countries, 'filter.countries');
  return [
    ...(localityId ? [{ localities: { some: { localityId: { in: unitsMeant(localityId, geography) } } } }] : []),
    ...(national ? [{ OR: national.map(nationalBodiesOf) }] : []),
    ...(taking ? [takesPart({ in: taking })] : []),
    ...(direction ? [{ visit: visitsWhere({ direction }) }] : []),
  ];
}

/** A country takes part through the visit's parties or, online, through people of the meeting. */
const takesPart = (countryCode: string | { in: string[] }): Condition => ({
  OR: [{ visit: { parties: { some: { countryCode } } } }, { meeting: { participants: { some: { countryCode } } } }],
});

const nationalBodiesOf = (countryCode: string): Condition => ({
  AND: [takesPart(countryCode), { localities: { none: { locality: { countryCode } } } }],
});

function contentConditions({ themes, acts, sides, text }: StatementFilter): Condition[] {
  const themeCode = themesOf(themes, 'filter.themes');
  const actCode = actsOf(acts, 'filter.acts');
  const words = literalText(text);
  return [
    ...(themeCode ? [{ themes: { some: { themeCode: { in: themeCode }, ...COUNTED_THEME } } }] : []),
    ...(actCode ? [{ actCode: { in: actCode } }] : []),
    ...(sides?.length ? [sidesWhere(sides)] : []),
    ...(words ? [{ evidence: { some: { field: '', folded: { contains: words } } } }] : []),
  ];
}

function sourceConditions(filter: StatementFilter, geography: GeographyChoice): Condition[] {
  const { people, visits, visit, meetings, reports, online } = filter;
  const speakerPersonId = keysOf('Person', people, 'filter.people');
  const visitId = keysOf('Visit', visits, 'filter.visits');
  const meetingId = keysOf('Meeting', meetings, 'filter.meetings');
  const reportId = keysOf('Report', reports, 'filter.reports');
  return [
    ...(speakerPersonId ? [known('speakerPersonId', { in: following('Person', speakerPersonId) })] : []),
    ...(visitId ? [known('visitId', { in: following('Visit', visitId) })] : []),
    ...(visit ? [{ visit: visitsWhere(visit, geography) }] : []),
    ...(meetingId ? [known('meetingId', { in: meetingId })] : []),
    ...(reportId
      ? [{ OR: [{ reportId: { in: reportId } }, { alike: { some: { reportId: { in: reportId } } } }] }]
      : []),
    ...(typeof online === 'boolean' ? [online ? { visitId: null } : { visitId: { not: null } }] : []),
  ];
}

/** A statement without a day of its own has the first day of its visit. */
function dayConditions(filter: StatementFilter): Condition[] {
  const days = daysOf(filter);
  if (isAnyDay(days)) return [];
  const within = days.range ?? { not: null };
  const dated: Condition[] = [known('day', within), { day: null, visit: known('start', within) }];
  const undated: Condition = { day: null, OR: [{ visitId: null }, { visit: { start: null } }] };
  return [{ OR: [...(days.dated ? dated : []), ...(days.undated ? [undated] : [])] }];
}
