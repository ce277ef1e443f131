import type { BriefingDocument, CountNote, Row, Section, Sentence, Table, WordsNote } from '@communique/briefing';
import { builder } from '../builder.ts';
import { Report } from '../report/type.ts';
import type { Briefing } from './make.ts';

const SentenceType = builder.objectRef<Sentence>('BriefingSentence').implement({
  description: 'A sentence with the facts it says and the notes that bear it out.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words.' }),
    facts: t.stringList({ description: 'Ids of the facts it says.', resolve: ({ facts }) => [...facts] }),
    notes: t.stringList({
      description: 'Numbers of its notes: 3 for words, C3 for a count.',
      resolve: ({ notes }) => [...notes],
    }),
    rephrased: t.boolean({
      description: 'Whether a language model worded it; only where the operator has named one.',
      resolve: (sentence) => sentence.rephrased ?? false,
    }),
    paragraph: t.exposeInt('paragraph', { description: 'Sentences of a section with one number make one paragraph.' }),
  }),
});

const RowType = builder.objectRef<Row>('BriefingRow').implement({
  description: 'A row of a table.',
  fields: (t) => ({
    cells: t.stringList({ description: 'Its cells, column by column.', resolve: ({ cells }) => [...cells] }),
    facts: t.stringList({ description: 'Ids of the facts it shows.', resolve: ({ facts }) => [...facts] }),
    notes: t.stringList({ description: 'Numbers of its notes.', resolve: ({ notes }) => [...notes] }),
  }),
});

const TableType = builder.objectRef<Table>('BriefingTable').implement({
  description: 'A table of facts.',
  fields: (t) => ({
    caption: t.field({
      type: SentenceType,
      description: 'What it shows, and how much of it.',
      resolve: (table) => table.caption,
    }),
    columns: t.stringList({ description: 'Headings of its columns.', resolve: ({ columns }) => [...columns] }),
    rows: t.field({ type: [RowType], description: 'Its rows.', resolve: ({ rows }) => rows }),
  }),
});

const SectionType = builder.objectRef<Section>('BriefingSection').implement({
  description: 'A part of a briefing.',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'Which part: key-points, events, commitments.' }),
    heading: t.exposeString('heading', { description: 'Its heading.' }),
    form: t.exposeString('form', { description: 'Whether its sentences are points of a list or prose: list, prose.' }),
    sentences: t.field({ type: [SentenceType], description: 'Its sentences.', resolve: ({ sentences }) => sentences }),
    tables: t.field({ type: [TableType], description: 'Its tables.', resolve: ({ tables }) => tables }),
  }),
});

const WordsType = builder.objectRef<WordsNote>('BriefingWords').implement({
  description: 'A note that quotes words of a report.',
  fields: (t) => ({
    number: t.exposeString('n', { description: 'Its number: 3.' }),
    report: t.prismaField({
      type: Report,
      description: 'The report.',
      resolve: (query, { report: id }, _args, { prisma }) =>
        prisma.report.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    start: t.exposeInt('start', { description: "UTF-16 offset of the quote in the report's body." }),
    end: t.exposeInt('end', { description: 'Offset after its last character.' }),
    quote: t.exposeString('quote', { description: 'The words.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published the report.' }),
    published: t.exposeString('published', { nullable: true, description: 'Its day of publication.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it stands.' }),
  }),
});

const CountType = builder.objectRef<CountNote>('BriefingCount').implement({
  description: 'A note that gives a count which can be run again.',
  fields: (t) => ({
    number: t.exposeString('n', { description: 'Its number: C3.' }),
    label: t.exposeString('label', { description: 'The count in words.' }),
    filter: t.field({ type: 'JSON', description: 'What was counted.', resolve: ({ filter }) => filter }),
    result: t.field({ type: 'JSON', description: 'What came out.', resolve: ({ result }) => result }),
    datasetVersion: t.exposeString('datasetVersion', { description: 'The version of the data it was run on.' }),
  }),
});

const NoteType = builder.unionType('BriefingNote', {
  description: 'What bears out a sentence: words of a report, or a count.',
  types: [WordsType, CountType],
  resolveType: (note) => ('filter' in note ? CountType : WordsType),
});

const DocumentType = builder.objectRef<BriefingDocument>('BriefingDocument').implement({
  description: 'A briefing as data: what every format is drawn from.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    datasetVersion: t.exposeString('datasetVersion', { description: 'The version of the data it was made from.' }),
    remark: t.string({
      nullable: true,
      description: 'Which of its sentences a language model worded, in words.',
      resolve: ({ remark }) => remark ?? null,
    }),
    sections: t.field({ type: [SectionType], description: 'Its parts in order.', resolve: ({ sections }) => sections }),
    notes: t.field({ type: [NoteType], description: 'All notes in order.', resolve: ({ notes }) => notes }),
  }),
});

export const BriefingType = builder.objectRef<Briefing>('Briefing').implement({
  description: 'A text made from stored facts alone: every sentence cites words of a report or a count.',
  fields: (t) => ({
    document: t.field({ type: DocumentType, description: 'As data.', resolve: ({ document }) => document }),
    markdown: t.exposeString('markdown', { description: 'As Markdown.' }),
    html: t.exposeString('html', { description: 'As an HTML fragment without script or style; all text is escaped.' }),
  }),
});
