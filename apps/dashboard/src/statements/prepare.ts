import type { ShownDate } from '../format/dates.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { StatementRowPart } from '../queries/fragments.ts';

/** A statement as lists and panels show it. */
export interface StatementItem {
  key: string;
  act: string;
  /** A country's code, “both”, or null where it is not told. */
  side: string | null;
  speaker: string | null;
  /** The sentence in the words of the report. */
  sentence: string;
  themes: string;
  date: ShownDate;
  source: string;
  /** The visit's page at this statement; null for online meetings, which belong to no visit. */
  href: string | null;
}

/** Decides what is shown of a statement. */
export const prepareStatement = (statement: StatementRowPart, text: Messages): StatementItem => ({
  key: keyOf(statement.id),
  act: statement.act.code,
  side: statement.side,
  speaker: statement.speaker,
  sentence: statement.words?.sentence ?? statement.words?.quote ?? '',
  themes: statement.themes.map(({ label }) => label).join(' · '),
  date: dateOf(statement, text.say),
  source: sourceOf(statement.report, text),
  href: statement.visit ? `${pageOf.visit(statement.visit.id)}#statement-${keyOf(statement.id)}` : null,
});

/** Publisher and day of a report: “VNA, 31 Aug 2024”. */
export function sourceOf(
  report: { publisher: string | null; title: string | null; published: string | null },
  { marks, say }: Messages,
): string {
  const name = report.publisher ?? report.title ?? marks.source;
  const day = report.published ? say.day(report.published) : marks.notDated;
  return name.includes(day) ? name : `${name}, ${day}`;
}

const NO_DAYS = { start: null, end: null, datePrecision: null, edtf: null };

function dateOf({ countedOn, visit }: StatementRowPart, say: Messages['say']): ShownDate {
  if (countedOn && visit?.datePrecision !== 'MONTH' && visit?.datePrecision !== 'YEAR') {
    return { text: say.day(countedOn), known: true };
  }
  return say.visitDate(visit ?? NO_DAYS);
}
