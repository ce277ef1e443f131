import { readable } from '../../read/declare.ts';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Locality } from '../locality/type.ts';
import { Person } from '../person/type.ts';
import { Meeting } from './type.ts';

builder.prismaObjectField(Person, 'meetings', (t) =>
  t.field({
    type: [Meeting],
    extensions: readable({ kind: 'nested' }),
    description: 'The meetings the person was in, the latest first.',
    args: { first: first(t) },
    select: (args, _context, nested) => ({
      meetings: {
        ...bounded(args),
        orderBy: [{ meeting: { day: { sort: 'desc', nulls: 'last' } } }, { meetingId: 'asc' }],
        select: { meeting: nested() },
      },
    }),
    resolve: ({ meetings }) => meetings.map(({ meeting }) => meeting),
  }),
);

builder.prismaObjectField(Locality, 'meetings', (t) =>
  t.relation('meetings', {
    description: 'The meetings that were held there, the latest first.',
    args: { first: first(t) },
    query: (args) => ({ ...bounded(args), orderBy: [{ day: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] }),
  }),
);
