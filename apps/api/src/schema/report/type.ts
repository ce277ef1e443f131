import { Verdict as Verdicts } from '@communique/db';
import { builder } from '../builder.ts';
import { EvidenceConnection } from '../evidence/connection.ts';
import { bounded, first } from '../lists.ts';

export const Verdict = builder.enumType(Verdicts, {
  name: 'Verdict',
  description: 'What a report was found to be.',
  values: {
    VISIT_REPORT: { description: 'News of a visit or of a meeting between countries.' },
    NOT_A_VISIT: { description: 'Something else: kept, but no facts are drawn from it.' },
    NOT_READ: { description: 'In a language that has no rules yet: kept, not read.' },
  },
});

export const Report = builder.prismaNode('Report', {
  nullable: true,
  id: { field: 'id' },
  description: 'A text that was read, and what was found in it.',
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its headline; null when the text has none.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    published: t.expose('published', { type: 'Date', nullable: true, description: 'The day of publication.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it stands: http or https, nothing else is stored.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'BCP 47: en, vi, zh. Null is unknown.' }),
    verdict: t.expose('verdict', { type: Verdict, description: 'What it was found to be.' }),
    sourceId: t.exposeString('sourceId', { description: 'The name of the file, or the address, it came in under.' }),
    sha256: t.exposeString('sha256', { description: "SHA-256 of the body in UTF-8: the report's identity." }),
    length: t.exposeInt('utf16Length', { description: 'Length of the body in UTF-16 code units.' }),
    extractorVersion: t.exposeString('extractorVersion', { description: 'The version of the rules that read it.' }),
    sample: t.exposeBoolean('sample', { description: 'True for the sample data that a first start loads.' }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it came in first.' }),
    body: t.string({
      nullable: true,
      description:
        'The text that all offsets refer to. Null where the operator shows quotes only (PUBLIC_TEXT=quotes).',
      select: { body: true },
      resolve: ({ body }, _args, { publicText }) => (publicText === 'full' ? body : null),
    }),
    meetings: t.relation('meetings', {
      description: 'The meetings it tells of, in the order of its record.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
    documents: t.relation('documents', {
      description: 'The documents it tells of.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
    invitations: t.relation('invitations', {
      description: 'The invitations it tells of.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
    evidence: t.relatedConnection(
      'evidence',
      {
        cursor: 'id',
        totalCount: true,
        description: 'The words that the facts drawn from it rest on, in the order of its record.',
        query: { orderBy: { ordinal: 'asc' } },
      },
      EvidenceConnection,
    ),
  }),
});
