import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Office } from '../person/office.ts';
import { Side } from './enums.ts';

export const VisitPerson = builder.prismaObject('VisitPerson', {
  description: 'Somebody who took part in, accompanied or witnessed a visit.',
  fields: (t) => ({
    side: t.expose('side', { type: Side, nullable: true, description: 'The side the person is of.' }),
    person: t.relation('person', { description: 'Who it is.' }),
    visit: t.relation('visit', { description: 'The visit.' }),
    offices: t.field({
      type: [Office],
      description: 'The offices held that day, as the reports of this visit give them.',
      args: { first: first(t) },
      select: (_args, _context, nested) => ({
        visit: { select: { reports: { select: { reportId: true } } } },
        person: { select: { offices: nested({ orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }) } },
      }),
      resolve: ({ visit, person }, args) => {
        const reports = new Set(visit.reports.map(({ reportId }) => reportId));
        return person.offices.filter(({ reportId }) => reports.has(reportId)).slice(0, bounded(args).take);
      },
    }),
  }),
});
