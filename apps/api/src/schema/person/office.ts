import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { first } from '../lists.ts';

export const Office = builder.prismaNode('Office', {
  nullable: true,
  id: { field: 'id' },
  description: 'An office that a person held on the day of which a report tells.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'As the report words it.' }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Seniority: 1 is the highest.' }),
    seenOn: t.expose('seenOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the visit, or of publication where that is unknown.',
    }),
    person: t.relation('person', { description: 'Who held it.' }),
    report: t.relation('report', { description: 'The report that gives it.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The body it is an office of.' }),
    locality: t.relation('locality', { nullable: true, description: 'The locality it is an office of.' }),
    evidence: t.relation('evidence', {
      description: 'The words it rests on.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
