import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { bounded, first } from '../lists.ts';

export const Person = builder.prismaNode('Person', {
  nullable: true,
  id: { field: 'id' },
  description: 'Somebody who takes part in visits or meetings.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest spelling seen.' }),
    names: t.stringList({
      description: 'All spellings seen, the fullest first.',
      select: { name: true, names: { select: { name: true }, orderBy: { name: 'asc' } } },
      resolve: ({ name, names }) => [...new Set([name, ...names.map((spelling) => spelling.name)])],
    }),
    country: t.relation('country', { nullable: true, description: 'The side the person belongs to.' }),
    offices: t.relation('offices', {
      description: 'Offices as reports gave them, the latest first.',
      args: { first: first(t) },
      query: (args) => ({
        ...bounded(args),
        orderBy: [{ seenOn: { sort: 'desc', nulls: 'last' } }, { ordinal: 'asc' }, { id: 'asc' }],
      }),
    }),
    evidence: t.relation('evidence', {
      description: 'The words that name the person.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
