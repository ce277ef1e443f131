import { following } from '../../sql/following.ts';
import type { Where } from '../builder.ts';
import { actsOf, countriesOf, themesOf } from '../codes.ts';
import { daysOf, isAnyDay } from '../dates.ts';
import { combine, known, prismaLogic } from '../filter.ts';
import { keysOf } from '../ids.ts';
import { type GeographyChoice, unitsMeant } from '../locality/geography.ts';
import { sidesWhere } from '../statement/sides.ts';
import { foldedText } from '../text.ts';
import type { VisitFilter } from './inputs.ts';

type Condition = Where<'Visit'>;

/**
 * The visits that a filter means, for Prisma.
 * @param geography holds where the filter names none.
 * @throws InvalidInput naming the part that cannot be used.
 */
export const visitsWhere = (filter: VisitFilter | null | undefined, geography?: GeographyChoice | null): Condition =>
  combine(filter ?? {}, own, prismaLogic<Condition>(), geography ?? undefined);

const own = (filter: VisitFilter, geography: GeographyChoice): Condition[] => [
  ...placeConditions(filter, geography),
  ...contentConditions(filter),
  ...(filter.updatedSince ? [{ updatedAt: { gte: filter.updatedSince } }] : []),
  ...dayConditions(filter),
  ...textConditions(filter),
];

function placeConditions(filter: VisitFilter, geography: GeographyChoice): Condition[] {
  const { localities, localitySide, nationalBodies, countries, direction } = filter;
  const localityId = keysOf('Locality', localities, 'filter.localities');
  const national = countriesOf(nationalBodies, 'filter.nationalBodies');
  const taking = countriesOf(countries, 'filter.countries');
  const [of] = countriesOf(direction ? [direction.of] : null, 'filter.direction.of') ?? [];
  const side = localitySide ? { side: localitySide } : {};
  return [
    ...(localityId
      ? [{ localities: { some: { localityId: { in: unitsMeant(localityId, geography) }, ...side } } }]
      : []),
    ...(national ? [{ OR: national.map(nationalBodiesOf) }] : []),
    ...(taking ? [{ parties: { some: { countryCode: { in: taking } } } }] : []),
    ...(of && direction ? [goes(of, direction.is)] : []),
  ];
}

const nationalBodiesOf = (countryCode: string): Condition => ({
  parties: { some: { countryCode } },
  localities: { none: { locality: { countryCode } } },
});

const goes = (countryCode: string, way: 'OUTGOING' | 'INCOMING'): Condition =>
  way === 'OUTGOING'
    ? { parties: { some: { countryCode, side: 'SENDER' } } }
    : { parties: { some: { countryCode, side: 'HOST' }, none: { countryCode, side: 'SENDER' } } };

function contentConditions({ themes, acts, sides, people, reports }: VisitFilter): Condition[] {
  const themeCode = themesOf(themes, 'filter.themes');
  const actCode = actsOf(acts, 'filter.acts');
  const statement: Where<'Statement'>[] = [
    ...(themeCode ? [{ themes: { some: { themeCode: { in: themeCode } } } }] : []),
    ...(actCode ? [{ actCode: { in: actCode } }] : []),
    ...(sides?.length ? [sidesWhere(sides)] : []),
  ];
  const personId = keysOf('Person', people, 'filter.people');
  const reportId = keysOf('Report', reports, 'filter.reports');
  return [
    ...(statement.length ? [{ statements: { some: { AND: statement } } }] : []),
    ...(personId ? [{ people: { some: { personId: { in: following('Person', personId) } } } }] : []),
    ...(reportId ? [{ reports: { some: { reportId: { in: reportId } } } }] : []),
  ];
}

function dayConditions(filter: VisitFilter): Condition[] {
  const days = daysOf(filter);
  if (isAnyDay(days)) return [];
  const dated: Condition = known('start', days.range ?? { not: null });
  return [{ OR: [...(days.dated ? [dated] : []), ...(days.undated ? [{ start: null }] : [])] }];
}

function textConditions({ text }: VisitFilter): Condition[] {
  const contains = foldedText(text);
  if (!contains) return [];
  const folded = { contains };
  return [
    {
      OR: [
        { people: { some: { person: { names: { some: { folded } } } } } },
        { localities: { some: { direct: true, locality: { folded } } } },
        { parties: { some: { organisation: { folded } } } },
        { reports: { some: { report: { folded } } } },
      ],
    },
  ];
}
