import { keyOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { SourcePart, VisitPart, VisitStatementPart } from '../queries/visit.ts';
import type { Field } from './record.ts';
import { type Mark, type Segment, segmentsOf } from './text.ts';

/** A statement of the visit under its number. */
export interface NumberedStatement {
  number: number;
  /** Null before it is stored. */
  id: string | null;
  /** What editors have done with it, in sentences. */
  corrected: string[];
  /** Its element on the page, and the end of its address. */
  anchor: string;
  act: string;
  side: string | null;
  speaker: string | null;
  speakerKey: string | null;
  themes: string;
  sentence: string;
  /** True when its words stand on this page. */
  marked: boolean;
}

/** Words of a report that stand alone, under the sign of what they support. */
export interface Quote {
  kind: 'field' | 'statement';
  sign: string;
  target: string;
  text: string;
}

/** A report beside the record: its text with the words of the fields marked, or only the words. */
export interface Source {
  id: string;
  /** “A”, “B” … where there are several. */
  letter: string;
  name: string;
  facts: string[];
  url: string | null;
  language: string | null;
  title: string | null;
  /** Null where only quotes may be shown. */
  paragraphs: Segment[][] | null;
  quotes: Quote[];
}

/** Statements in the order of the reports, numbered through. */
export const numberStatements = ({ statements, reports }: VisitPart): NumberedStatement[] =>
  statements.nodes.map((statement, index) => ({
    number: index + 1,
    id: statement.id,
    corrected: [],
    anchor: `statement-${keyOf(statement.id)}`,
    act: statement.act.code,
    side: statement.side,
    speaker: statement.speaker,
    speakerKey: statement.speakerPerson?.id ?? null,
    themes: statement.themes.map(({ label }) => label).join(' · '),
    sentence: statement.words?.quote ?? statement.words?.sentence ?? '',
    marked: isMarked(statement, reports),
  }));

const isMarked = ({ words, report }: VisitStatementPart, reports: readonly SourcePart[]): boolean =>
  typeof words?.start === 'number' && reports.some(({ id }) => id === report.id);

/** The reports of a visit with everything that is marked in them. */
export function prepareSources(visit: VisitPart, record: readonly Field[], text: Messages): Source[] {
  const numbered = numberStatements(visit);
  return visit.reports.map((report, index) => {
    const marks = [...statementMarks(visit, numbered, report.id), ...fieldMarks(record, report.id)];
    return {
      id: report.id,
      letter: String.fromCharCode(65 + index),
      name: report.publisher ?? report.sourceId,
      facts: factsOf(report, text),
      url: report.url,
      language: report.language,
      title: report.title && !report.body?.startsWith(report.title) ? report.title : null,
      paragraphs: report.body === null ? null : segmentsOf(report.body, marks),
      quotes: report.body === null ? quotesOf(visit, record, numbered, report.id) : [],
    };
  });
}

/** The element of a field on the side of the record. */
export const fieldAnchor = (letter: string): string => `field-${letter}`;

function statementMarks(visit: VisitPart, numbered: readonly NumberedStatement[], report: string): Mark[] {
  return visit.statements.nodes.flatMap(({ words, report: { id } }, index) => {
    const statement = numbered[index];
    if (id !== report || !statement || words?.start == null || words.end === null) return [];
    const { number, anchor } = statement;
    return [{ start: words.start, end: words.end, kind: 'statement', sign: String(number), target: anchor }];
  });
}

const fieldMarks = (record: readonly Field[], report: string): Mark[] =>
  record.flatMap(({ letter, spans }) =>
    letter === null
      ? []
      : spans
          .filter((span) => span.report === report)
          .map(({ start, end }): Mark => ({ start, end, kind: 'field', sign: letter, target: fieldAnchor(letter) })),
  );

/** The words of fields and the sentences of statements, where the text itself may not be shown. */
function quotesOf(
  visit: VisitPart,
  record: readonly Field[],
  numbered: readonly NumberedStatement[],
  report: string,
): Quote[] {
  const fields = record.flatMap(({ letter, spans }) => {
    const words = spans.filter((span) => span.report === report).map(({ quote }) => quote);
    const text = [...new Set(words)].join(' … ');
    return letter && text ? [{ kind: 'field' as const, sign: letter, target: fieldAnchor(letter), text }] : [];
  });
  const statements = visit.statements.nodes.flatMap(({ words, report: { id } }, index) => {
    const statement = numbered[index];
    const text = words?.sentence ?? words?.quote;
    if (id !== report || !statement || !text) return [];
    return [{ kind: 'statement' as const, sign: String(statement.number), target: statement.anchor, text }];
  });
  return [...fields, ...statements];
}

function factsOf({ published, language, body }: SourcePart, { visit, say, client }: Messages): string[] {
  const { notDated, languageNotKnown, words } = visit.source;
  const names = new Intl.DisplayNames(client.language, { type: 'language' });
  const count = body?.match(/[\p{L}\p{N}]+/gu)?.length;
  return [
    published ? say.day(published) : notDated,
    language ? (names.of(language) ?? language) : languageNotKnown,
    ...(count ? [words(count)] : []),
  ];
}
