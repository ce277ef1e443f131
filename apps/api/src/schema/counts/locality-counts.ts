import { type Country, type Locality, Prisma, type PrismaClient } from '@communique/db';
import { conditionOf } from '../../sql/where.ts';
import { builder } from '../builder.ts';
import { Country as CountryType } from '../locality/country.ts';
import { GEOGRAPHY, type GeographyChoice, joinUnit } from '../locality/geography.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { type VisitFilter, VisitFilterInput } from '../visit/inputs.ts';
import { visitsWhere } from '../visit/where.ts';
import { type Depth, LocalityDepth } from './dimensions.ts';

interface LocalityCount {
  country: Country | null;
  locality: Locality | null;
  sent: number;
  received: number;
  visits: number;
}

const LocalityCountType = builder.objectRef<LocalityCount>('LocalityCount').implement({
  description: 'How many visits a locality took part in, with all units that are part of it.',
  fields: (t) => ({
    country: t.expose('country', { type: CountryType, nullable: true, description: 'The country.' }),
    locality: t.expose('locality', {
      type: LocalityType,
      nullable: true,
      description: 'The locality; null means the national bodies of the country (filter: nationalBodies).',
    }),
    sent: t.exposeInt('sent', { description: 'Visits it sent.' }),
    received: t.exposeInt('received', { description: 'Visits it received, or is to receive.' }),
    visits: t.exposeInt('visits', { description: 'Visits it sent or received, each once.' }),
  }),
});

builder.queryField('localityCounts', (t) =>
  t.field({
    type: [LocalityCountType],
    complexity: { field: 100, multiplier: 100 },
    description: 'Visits counted by locality: a visit counts in full under each of its localities. Most visits first.',
    args: {
      filter: t.arg({ type: VisitFilterInput, description: 'Which visits; all when not given.' }),
      geography: t.arg(GEOGRAPHY),
      localities: t.arg({
        type: LocalityDepth,
        required: true,
        defaultValue: 'TOP',
        description: 'Which localities have rows.',
      }),
    },
    resolve: (_root, { filter, geography, localities }, { prisma }) =>
      countVisits(prisma, filter, localities, filter?.geography ?? geography ?? 'AS_OF_VISIT'),
  }),
);

interface Row {
  country: string | null;
  locality: string | null;
  sent: number;
  received: number;
  visits: number;
}

async function countVisits(
  prisma: PrismaClient,
  filter: VisitFilter | null | undefined,
  depth: Depth,
  geography: GeographyChoice,
): Promise<LocalityCount[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT country, locality,
           count(DISTINCT visit) FILTER (WHERE side = 'sender')::int AS sent,
           count(DISTINCT visit) FILTER (WHERE side = 'host')::int AS received,
           count(DISTINCT visit)::int AS visits
      FROM (
        SELECT vl.visit_id AS visit, vl.side, l.country_code AS country, l.id AS locality
          FROM visit_localities vl ${joinUnit(Prisma.sql`vl.locality_id`, geography)}
         WHERE ${depth === 'TOP' ? Prisma.sql`l.parent_id IS NULL` : Prisma.sql`TRUE`}
        UNION ALL
        SELECT p.visit_id, p.side, p.country_code, NULL
          FROM visit_parties p
         WHERE p.country_code IS NOT NULL
           AND NOT EXISTS (SELECT FROM visit_localities vl JOIN localities l ON l.id = vl.locality_id
                            WHERE vl.visit_id = p.visit_id AND l.country_code = p.country_code)
      ) parts
     WHERE visit IN (SELECT v.id FROM visits v WHERE ${conditionOf('Visit', visitsWhere(filter, geography), 'v')})
     GROUP BY country, locality`;
  const countries = await prisma.country.findMany({
    where: { code: { in: rows.flatMap((row) => row.country ?? []) } },
  });
  const localities = await prisma.locality.findMany({
    where: { id: { in: rows.flatMap((row) => row.locality ?? []) } },
  });
  return rows
    .map((row) => ({
      ...row,
      country: countries.find(({ code }) => code === row.country) ?? null,
      locality: localities.find(({ id }) => id === row.locality) ?? null,
    }))
    .sort((a, b) => b.visits - a.visits || nameOf(a).localeCompare(nameOf(b), 'en'));
}

const nameOf = ({ country, locality }: LocalityCount): string =>
  `${locality?.nameEn ?? '\uffff'} ${country?.nameEn ?? ''}`;
