import { MeetingSide as Sides } from '@communique/db';
import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { Office } from '../person/office.ts';

export const MeetingSide = builder.enumType(Sides, {
  name: 'MeetingSide',
  description: 'The part that somebody plays in a meeting.',
  values: { GUEST: { description: 'Came to it.' }, HOST: { description: 'Received the guests.' } },
});

export const Participant = builder.prismaObject('MeetingParticipant', {
  name: 'Participant',
  description: 'Somebody in a meeting.',
  fields: (t) => ({
    side: t.expose('side', { type: MeetingSide, description: 'Guest or host.' }),
    person: t.relation('person', { description: 'Who it is.' }),
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    country: t.relation('country', { nullable: true, description: 'The country the person takes part for.' }),
    locality: t.relation('locality', {
      nullable: true,
      description: 'The locality the person takes part for: that of the office held on the day.',
    }),
    offices: t.field({
      type: [Office],
      description: 'The offices held that day, as the report of the meeting gives them.',
      args: { first: first(t) },
      select: (_args, _context, nested) => ({
        meeting: { select: { reportId: true } },
        person: { select: { offices: nested({ orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }] }) } },
      }),
      resolve: ({ meeting, person }, args) =>
        person.offices.filter(({ reportId }) => reportId === meeting.reportId).slice(0, bounded(args).take),
    }),
  }),
});
