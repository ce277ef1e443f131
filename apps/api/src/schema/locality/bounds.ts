import { type Bounds, boundsOf } from '@communique/domain';
import { builder } from '../builder.ts';
import { parseDay } from '../scalars.ts';
import { Locality } from './type.ts';

const dayOrNull = (day: string | null): Date | null => (day === null ? null : parseDay(day));

const BoundsType = builder.objectRef<Bounds>('LocalityBounds').implement({
  description: 'A span of time in which a locality had the same territory.',
  fields: (t) => ({
    id: t.exposeString('id', {
      description: 'Distinct for every territory: VN-66, and VN-66@2025-07-01 since it took over Thái Bình.',
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; null is open.',
      resolve: ({ from }) => dayOrNull(from),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day; null is open.',
      resolve: ({ to }) => dayOrNull(to),
    }),
    tookOver: t.prismaField({
      type: [Locality],
      description: 'The units that it took over on the first day, by name.',
      resolve: (query, { tookOver }, _args, { prisma }) =>
        prisma.locality.findMany({
          ...query,
          where: { id: { in: [...tookOver] } },
          orderBy: [{ nameEn: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
});

builder.prismaObjectField(Locality, 'bounds', (t) =>
  t.field({
    type: [BoundsType],
    description:
      'The territories it has had, the earliest first. A province that keeps its name in a merger is one locality.',
    resolve: ({ id }) => boundsOf(id),
  }),
);
