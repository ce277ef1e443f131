import type { Locality, Prisma } from '@communique/db';
import { officeWords } from '@communique/domain';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { Report } from '../report/type.ts';
import { Person } from './type.ts';

/** An office as all reports together attest it. */
interface Membership {
  title: string;
  titles: string[];
  rank: number | null;
  locality: Locality | null;
  firstSeen: Date | null;
  lastSeen: Date | null;
  reportIds: string[];
}

const MembershipType = builder.objectRef<Membership>('Membership').implement({
  description: 'An office that somebody held, with the days on which reports attest it, as in Popolo.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'As the latest report words it.' }),
    titles: t.exposeStringList('titles', { description: 'All wordings, the latest first.' }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Seniority: 1 is the highest.' }),
    locality: t.expose('locality', {
      type: LocalityType,
      nullable: true,
      description: 'The locality it is an office of.',
    }),
    firstSeen: t.expose('firstSeen', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which a report attests it; he may have held it before.',
    }),
    lastSeen: t.expose('lastSeen', {
      type: 'Date',
      nullable: true,
      description: 'The last such day; he may hold it still.',
    }),
    reports: t.prismaField({
      type: [Report],
      description: 'The reports that attest it, the earliest first.',
      args: { first: first(t) },
      resolve: (query, { reportIds }, args, { prisma }) =>
        prisma.report.findMany({
          ...query,
          ...bounded(args),
          where: { id: { in: reportIds } },
          orderBy: [{ published: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        }),
    }),
  }),
});

const LATEST_FIRST = [
  { seenOn: { sort: 'desc', nulls: 'last' } },
  { ordinal: 'asc' },
  { id: 'asc' },
] satisfies Prisma.OfficeOrderByWithRelationInput[];

type Told = Prisma.OfficeGetPayload<{ include: { locality: true } }>;

/** The same words in another order are the same office: "Hung Yen Party Secretary", "Party Secretary of Hung Yen". */
function keyOf({ title, locality }: Told): string {
  const places = locality ? [locality.nameEn, locality.nameVi ?? '', locality.nameZh ?? '', ...locality.aliases] : [];
  return `${locality?.id ?? ''} ${[...officeWords(title, places)].sort().join(' ')}`;
}

/** Offices as reports gave them, the latest first, put together by office. */
export const membershipsOf = (offices: readonly Told[]): Membership[] =>
  [...Map.groupBy(offices, keyOf).values()].flatMap((told) => {
    const [latest] = told;
    const days = told.flatMap(({ seenOn }) => seenOn ?? []);
    return latest === undefined
      ? []
      : {
          title: latest.title,
          titles: [...new Set(told.map(({ title }) => title))],
          rank: latest.rank,
          locality: latest.locality,
          firstSeen: days.at(-1) ?? null,
          lastSeen: days[0] ?? null,
          reportIds: [...new Set(told.map(({ reportId }) => reportId))],
        };
  });

builder.prismaObjectField(Person, 'memberships', (t) =>
  t.field({
    type: [MembershipType],
    description: 'Offices with the days on which reports attest them, the latest first.',
    args: { first: first(t) },
    select: { offices: { include: { locality: true }, orderBy: LATEST_FIRST } },
    resolve: ({ offices }, args) => membershipsOf(offices).slice(0, bounded(args).take),
  }),
);
