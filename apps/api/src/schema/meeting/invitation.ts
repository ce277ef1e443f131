import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { first } from '../lists.ts';

export const Invitation = builder.prismaObject('Invitation', {
  description: 'Somebody asks somebody to come. Names are as written, links are set where they are known.',
  fields: (t) => ({
    by: t.exposeString('by', { nullable: true, description: 'Who invites, as written.' }),
    byPerson: t.relation('byPerson', { nullable: true, description: 'The person who invites.' }),
    byLocality: t.relation('byLocality', { nullable: true, description: 'The locality that invites.' }),
    byOrganisation: t.relation('byOrganisation', { nullable: true, description: 'The body that invites.' }),
    to: t.exposeString('to', { nullable: true, description: 'Who is invited, as written.' }),
    toPerson: t.relation('toPerson', { nullable: true, description: 'The person invited.' }),
    toLocality: t.relation('toLocality', { nullable: true, description: 'The locality invited.' }),
    toOrganisation: t.relation('toOrganisation', { nullable: true, description: 'The body invited.' }),
    forWhen: t.exposeString('forEdtf', { nullable: true, description: 'For which day, month or year: ISO 8601-2.' }),
    visit: t.relation('visit', { nullable: true, description: 'The visit it was made on.' }),
    report: t.relation('report', { description: 'The report that tells of it.' }),
    evidence: t.relation('evidence', {
      description: 'The words it rests on.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
