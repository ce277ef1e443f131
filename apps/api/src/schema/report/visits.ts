import { readable } from '../../read/declare.ts';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Visit } from '../visit/type.ts';
import { Report } from './type.ts';

builder.prismaObjectField(Report, 'visits', (t) =>
  t.field({
    type: [Visit],
    extensions: readable({ kind: 'nested' }),
    description: 'The visits it tells of, in the order of its record.',
    args: { first: first(t) },
    select: (args, _context, nested) => ({
      visits: { ...bounded(args), orderBy: { ordinal: 'asc' }, select: { visit: nested() } },
    }),
    resolve: ({ visits }) => visits.map(({ visit }) => visit),
  }),
);
