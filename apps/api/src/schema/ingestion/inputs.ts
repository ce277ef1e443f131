import { builder } from '../builder.ts';

/** Characters of a text that is given, and of a file in Base64: what fits one request. */
export const MOST = { text: 50_000, file: 180_000 };

const FileInput = builder.inputType('ReportFile', {
  description: 'A file with one report: .txt, .md, .html, .eml or .pdf.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name; the extension tells its kind.' }),
    base64: t.string({ required: true, description: `Its bytes in Base64, at most ${MOST.file} characters.` }),
  }),
});

const SourceInput = builder.inputType('ReportSource', {
  description: 'Where the report is.',
  isOneOf: true,
  fields: (t) => ({
    text: t.string({ description: `Its text, at most ${MOST.text} characters.` }),
    url: t.string({ description: 'The address of its page, which is fetched politely: robots.txt is honoured.' }),
    file: t.field({ type: FileInput, description: 'A file.' }),
  }),
});

export const ReportInput = builder.inputType('ReportInput', {
  description: 'A report, and what is known of it besides. What is given here goes before what the source says itself.',
  fields: (t) => ({
    source: t.field({ type: SourceInput, required: true, description: 'Where it is.' }),
    title: t.string({ description: 'Its title.' }),
    published: t.field({ type: 'Date', description: 'The day on which it was published.' }),
    publisher: t.string({ description: 'Who published it.' }),
    address: t.string({ description: 'Where it stands on the web, of texts and files.' }),
  }),
});

export type GivenReport = typeof ReportInput.$inferInput;
