import { builder } from '../builder.ts';
import { Side, Stage } from './enums.ts';

export const Party = builder.prismaObject('VisitParty', {
  name: 'Party',
  description: 'A sender or host of a visit: a country, and the locality or body of it that takes part.',
  fields: (t) => ({
    side: t.expose('side', { type: Side, description: 'Whether it travels or receives.' }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: 'Of hosts: visited or planned.' }),
    country: t.relation('country', { nullable: true, description: 'Its country.' }),
    locality: t.relation('locality', { nullable: true, description: 'Its locality; null for national bodies.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The body, where one is named.' }),
    visit: t.relation('visit', { description: 'The visit.' }),
  }),
});
