import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { bounded, first } from '../lists.ts';
import { StatementConnection } from '../statement/connection.ts';
import { MeetingSide } from './participant.ts';

export const Meeting = builder.prismaNode('Meeting', {
  nullable: true,
  id: { field: 'id' },
  description: 'People of two sides who meet. Online meetings belong to no visit and are never counted as one.',
  fields: (t) => ({
    online: t.exposeBoolean('online', { description: 'True when the parties met on screen only.' }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day, where it is told.' }),
    place: t.exposeString('place', { nullable: true, description: 'The place as written; null when online.' }),
    locality: t.relation('locality', { nullable: true, description: 'The locality of the place.' }),
    visit: t.relation('visit', { nullable: true, description: 'Its visit; null exactly when it was online.' }),
    report: t.relation('report', { description: 'The report that tells of it.' }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      description: 'The same online meeting as another report tells it, which is counted in place of this one.',
    }),
    alike: t.relation('alike', {
      description: 'The same online meeting as other reports tell it; they are not counted.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { id: 'asc' } }),
    }),
    participants: t.relation('participants', {
      description: 'Who met, guests first.',
      args: { side: t.arg({ type: MeetingSide, description: 'Only this side.' }), first: first(t) },
      query: (args) => ({
        ...bounded(args),
        where: args.side ? { side: args.side } : {},
        orderBy: [{ side: 'asc' }, { ordinal: 'asc' }],
      }),
    }),
    statements: t.relatedConnection(
      'statements',
      {
        cursor: 'id',
        totalCount: true,
        description: 'What was said in it, in the order of the report.',
        query: { orderBy: { ordinal: 'asc' } },
      },
      StatementConnection,
    ),
    documents: t.relation('documents', {
      description: 'What was signed in it.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
    evidence: t.relation('evidence', {
      description: 'The words that its fields rest on.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
