import type { Prisma } from '@communique/db';
import type { Reader } from '../../context.ts';
import { readableConnection } from '../../read/declare.ts';
import { builder, type Where } from '../builder.ts';
import { countriesOf } from '../codes.ts';
import { NotFound } from '../error/failure.ts';
import { type Asked, type Combined, combine, known, listOf, prismaLogic } from '../filter.ts';
import { keyOf, keysOf } from '../ids.ts';
import { foldedText } from '../text.ts';
import { LocalityConnection } from './connection.ts';
import { Country } from './country.ts';
import { Geography, type GeographyChoice } from './geography.ts';
import { Locality } from './type.ts';

interface LocalityFilter extends Asked<LocalityParts>, Combined<LocalityFilter> {}

interface LocalityParts {
  countries: readonly string[];
  levels: readonly number[];
  parents: readonly string[];
  withVisits: boolean;
  resolved: boolean;
  text: string;
}

const LocalityFilterInput = builder.inputRef<LocalityFilter>('LocalityFilter').implement({
  description: 'Which localities are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    countries: t.stringList({ description: 'Countries they belong to (VN).' }),
    levels: t.intList({
      description: 'Levels: 1 first-level units, 2 cities and prefectures, 3 districts and counties.',
    }),
    parents: t.stringList({ description: 'Units they are directly part of, by code or id.' }),
    withVisits: t.boolean({ description: 'True: only those that a visit counts for. False: only the others.' }),
    resolved: t.boolean({ description: 'False: only units in no list, kept under the name of a report.' }),
    text: t.string({ description: 'Part of a name in any language or spelling; marks do not matter.' }),
    and: t.field({ type: [LocalityFilterInput], description: 'Filters that hold as well.' }),
    or: t.field({ type: [LocalityFilterInput], description: 'Filters of which one at least holds.' }),
    not: t.field({ type: LocalityFilterInput, description: 'A filter that does not hold.' }),
  }),
});

/** Units that a visit counts for: under CURRENT through any unit that stood where they stand. */
const visited = (geography: GeographyChoice): Where<'Locality'> => {
  const some: Where<'Locality'> = { visits: { some: {} } };
  return geography === 'CURRENT' ? { stoodBefore: { some } } : some;
};

function localitiesWhere(filter: LocalityFilter | null | undefined, geography: GeographyChoice): Where<'Locality'> {
  const asked = combine(filter ?? {}, own, prismaLogic<Where<'Locality'>>(), geography);
  return geography === 'CURRENT' ? { AND: [asked, { stoodBefore: { some: {} } }] } : asked;
}

function own(filter: LocalityFilter, geography: GeographyChoice): Where<'Locality'>[] {
  const { withVisits, resolved } = filter;
  const level = listOf(filter.levels, 'filter.levels');
  const countryCode = countriesOf(filter.countries, 'filter.countries');
  const parentId = keysOf('Locality', filter.parents, 'filter.parents');
  const contains = foldedText(filter.text);
  return [
    ...(countryCode ? [known('countryCode', { in: countryCode })] : []),
    ...(level ? [{ level: { in: level } }] : []),
    ...(parentId ? [known('parentId', { in: parentId })] : []),
    ...(typeof withVisits === 'boolean' ? [withVisits ? visited(geography) : { NOT: visited(geography) }] : []),
    ...(typeof resolved === 'boolean' ? [{ resolved }] : []),
    ...(contains ? [{ folded: { contains } }] : []),
  ];
}

const LocalityOrder = builder.enumType('LocalityOrder', {
  description: 'The order of localities.',
  values: {
    NAME: { description: 'By English name.' },
    NAME_REVERSED: { description: 'By English name, backwards.' },
    LEVEL: { description: 'Units of the first level first, each level by English name.' },
  } as const,
});

const ORDERS = {
  NAME: [{ nameEn: 'asc' }, { id: 'asc' }],
  NAME_REVERSED: [{ nameEn: 'desc' }, { id: 'asc' }],
  LEVEL: [{ level: 'asc' }, { nameEn: 'asc' }, { id: 'asc' }],
} satisfies Record<string, Prisma.LocalityOrderByWithRelationInput[]>;

interface AskedLocalities {
  filter?: LocalityFilter | null | undefined;
  geography: GeographyChoice;
  orderBy: keyof typeof ORDERS;
}

const chosen = ({ filter, geography, orderBy }: AskedLocalities) => ({
  where: localitiesWhere(filter, geography),
  orderBy: ORDERS[orderBy],
});

builder.queryFields((t) => ({
  localities: t.prismaConnection(
    {
      type: Locality,
      cursor: 'id',
      description: 'Localities.',
      args: {
        orderBy: t.arg({ type: LocalityOrder, defaultValue: 'NAME', required: true, description: 'In which order.' }),
        filter: t.arg({ type: LocalityFilterInput, description: 'Which localities; all when not given.' }),
        geography: t.arg({
          type: Geography,
          defaultValue: 'AS_OF_VISIT',
          required: true,
          description: 'CURRENT: only units in force today, with the visits to those that stood there before.',
        }),
      },
      extensions: readableConnection('Locality', chosen),
      resolve: (query, _root, args, { prisma }) => prisma.locality.findMany({ ...query, ...chosen(args) }),
      totalCount: (_root, { filter, geography }, { prisma }) =>
        prisma.locality.count({ where: localitiesWhere(filter, geography) }),
    },
    LocalityConnection,
  ),
  locality: t.prismaField({
    type: Locality,
    description: 'One locality.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id or code: "Locality:VN-66" or "VN-66".' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const locality = await prisma.locality.findUnique({ ...query, where: { id: keyOf('Locality', id) } });
      if (!locality) throw new NotFound('locality', id);
      return locality;
    },
  }),
  countries: t.prismaField({
    type: [Country],
    description: 'Countries that take part in a visit or meeting, by English name.',
    resolve: async (query, _root, _args, { prisma }) =>
      prisma.country.findMany({
        ...query,
        where: { code: { in: await takingPart(prisma) } },
        orderBy: { nameEn: 'asc' },
      }),
  }),
}));

/** Codes of the countries that take part: one look into an index for each country, however many visits there are. */
async function takingPart(reader: Reader): Promise<string[]> {
  const rows = await reader.$queryRaw<{ code: string }[]>`
    SELECT c.code FROM countries c
     WHERE EXISTS (SELECT FROM visit_parties p WHERE p.country_code = c.code)
        OR EXISTS (SELECT FROM meeting_participants m WHERE m.country_code = c.code)`;
  return rows.map(({ code }) => code);
}
