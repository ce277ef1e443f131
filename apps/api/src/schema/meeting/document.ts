import { DocumentStatus as Statuses } from '@communique/db';
import { readable } from '../../read/declare.ts';
import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { bounded, first } from '../lists.ts';
import { Person } from '../person/type.ts';

const DocumentStatus = builder.enumType(Statuses, {
  name: 'DocumentStatus',
  description: 'Whether a document was signed by the day of the report.',
  values: { SIGNED: { description: 'Signed.' }, TO_BE_SIGNED: { description: 'Announced, to be signed.' } },
});

builder.prismaObject('DocumentParty', {
  description: 'A party to a document.',
  fields: (t) => ({
    country: t.relation('country', { nullable: true, description: 'Its country.' }),
    locality: t.relation('locality', { nullable: true, description: 'Its locality.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The body.' }),
  }),
});

export const Document = builder.prismaObject('Document', {
  description: 'An agreement, memorandum or minutes that was signed or is to be signed.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'As worded.' }),
    kind: t.exposeString('kind', { description: 'What kind of document it is.' }),
    status: t.expose('status', { type: DocumentStatus, description: 'Whether it was signed.' }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day of signing, where it is told.' }),
    parties: t.relation('parties', {
      description: 'Between whom it is.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
    signatories: t.field({
      type: [Person],
      extensions: readable({ kind: 'nested' }),
      description: 'Who signs it.',
      args: { first: first(t) },
      select: (args, _context, nested) => ({
        signatories: { ...bounded(args), orderBy: { personId: 'asc' }, select: { person: nested() } },
      }),
      resolve: ({ signatories }) => signatories.map(({ person }) => person),
    }),
    visit: t.relation('visit', { nullable: true, description: 'Its visit.' }),
    meeting: t.relation('meeting', { nullable: true, description: 'The meeting it was signed in.' }),
    report: t.relation('report', { description: 'The report that tells of it.' }),
    alike: t.relation('alike', {
      description: 'The same document as other reports of the visit tell of it: none of these is listed.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { id: 'asc' } }),
    }),
    evidence: t.relation('evidence', {
      description: 'The words it rests on.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
