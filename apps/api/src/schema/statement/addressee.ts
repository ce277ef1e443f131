import { builder } from '../builder.ts';

export const Addressee = builder.prismaObject('StatementAddressee', {
  name: 'Addressee',
  description: 'One to whom a statement is said: the other side of its meeting, else the other parties of the visit.',
  fields: (t) => ({
    country: t.relation('country', { nullable: true, description: 'The country addressed.' }),
    person: t.relation('person', { nullable: true, description: 'The person addressed.' }),
    locality: t.relation('locality', { nullable: true, description: 'The locality addressed.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The body addressed.' }),
  }),
});
