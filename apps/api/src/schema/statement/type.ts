import { Prisma } from '@communique/db';
import { readable } from '../../read/declare.ts';
import { builder } from '../builder.ts';
import { evidenceOf } from '../evidence/list.ts';
import { Evidence } from '../evidence/type.ts';
import { bounded, first } from '../lists.ts';
import { Locality } from '../locality/type.ts';
import { Theme } from '../theme/type.ts';
import { Side } from '../visit/enums.ts';
import { Addressee } from './addressee.ts';
import { sideOf, sideSql } from './side.ts';

/** The same as `countedOn` resolves, over the row of a statement. */
const countedOnSql = (row: string): Prisma.Sql =>
  Prisma.raw(`coalesce(${row}.day, (SELECT start_date FROM visits WHERE id = ${row}.visit_id))`);

export const Statement = builder.prismaNode('Statement', {
  nullable: true,
  id: { field: 'id' },
  description: 'Something that a party of a visit or meeting said, agreed or did: the unit that charts count.',
  fields: (t) => ({
    side: t.string({
      nullable: true,
      description: 'The country that speaks, or "both" for all parties together; null when it is of neither side.',
      extensions: readable({ kind: 'value', sql: sideSql, nullable: true }),
      select: { side: true, countryCode: true },
      resolve: sideOf,
    }),
    role: t.expose('side', { type: Side, nullable: true, description: 'The part that the speaking side plays.' }),
    speaker: t.exposeString('speaker', { nullable: true, description: 'Who speaks, as the record names him.' }),
    speakerPerson: t.relation('speakerPerson', { nullable: true, description: 'The person who speaks.' }),
    speakerLocality: t.relation('speakerLocality', { nullable: true, description: 'The locality that speaks.' }),
    speakerOrganisation: t.relation('speakerOrganisation', { nullable: true, description: 'The body that speaks.' }),
    act: t.relation('act', { description: 'What the statement does.' }),
    themes: t.field({
      type: [Theme],
      extensions: readable({ kind: 'nested' }),
      description: 'What it is about, in the order of the sentence.',
      select: (_args, _context, nested) => ({
        themes: { orderBy: { ordinal: 'asc' }, select: { theme: nested() } },
      }),
      resolve: ({ themes }) => themes.map(({ theme }) => theme),
    }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day it was made, where that is told.' }),
    countedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day under which it is filtered and counted: its own, else the first day of its visit.',
      extensions: readable({ kind: 'value', sql: countedOnSql, nullable: true }),
      select: { day: true, visit: { select: { start: true } } },
      resolve: ({ day, visit }) => day ?? visit?.start ?? null,
    }),
    addressees: t.field({
      type: [Addressee],
      extensions: readable({ kind: 'nested' }),
      description: 'To whom it is said.',
      args: { first: first(t) },
      select: (args, _context, nested) => ({ addressees: nested({ ...bounded(args), orderBy: { ordinal: 'asc' } }) }),
      resolve: ({ addressees }) => addressees,
    }),
    localities: t.field({
      type: [Locality],
      extensions: readable({ kind: 'nested' }),
      description: 'The localities it counts for, without the units above them.',
      args: { first: first(t) },
      select: (args, _context, nested) => ({
        localities: {
          ...bounded(args),
          where: { direct: true },
          orderBy: { localityId: 'asc' },
          select: { locality: nested() },
        },
      }),
      resolve: ({ localities }) => localities.map(({ locality }) => locality),
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      description: 'The statement of another report that says the same and is counted in its place.',
    }),
    alike: t.relation('alike', {
      description: 'Statements of other reports that say the same, and are counted as this one.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { id: 'asc' } }),
    }),
    visit: t.relation('visit', { nullable: true, description: 'Its visit; null when the meeting was online.' }),
    meeting: t.relation('meeting', { nullable: true, description: 'The meeting it was made in, where one is told.' }),
    report: t.relation('report', { description: 'The report that tells it.' }),
    words: t.field({
      type: Evidence,
      nullable: true,
      extensions: readable({ kind: 'nested' }),
      description: 'The words that the statement as a whole rests on.',
      select: (_args, _context, nested) => ({
        evidence: nested({ where: { field: '' }, orderBy: { ordinal: 'asc' }, take: 1 }),
      }),
      resolve: ({ evidence }) => evidence[0] ?? null,
    }),
    evidence: t.relation('evidence', {
      description: 'The words that each of its fields rests on.',
      args: { first: first(t) },
      query: evidenceOf,
    }),
  }),
});
