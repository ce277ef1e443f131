import { formatDay, type ShownDate, visitDate } from '../format/dates.ts';
import { keyOf, pageOf } from '../format/ids.ts';
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
export const prepareStatement = (statement: StatementRowPart): StatementItem => ({
  key: keyOf(statement.id),
  act: statement.act.code,
  side: statement.side,
  speaker: statement.speaker,
  sentence: statement.words?.sentence ?? statement.words?.quote ?? '',
  themes: statement.themes.map(({ label }) => label).join(' · '),
  date: dateOf(statement),
  source: sourceOf(statement.report),
  href: statement.visit ? `${pageOf.visit(statement.visit.id)}#statement-${keyOf(statement.id)}` : null,
});

/** Publisher and day of a report: “VNA, 31 Aug 2024”. */
export function sourceOf(report: { publisher: string | null; title: string | null; published: string | null }): string {
  const name = report.publisher ?? report.title ?? 'Source';
  const day = report.published ? formatDay(report.published) : 'not dated';
  return name.includes(day) ? name : `${name}, ${day}`;
}

function dateOf({ countedOn, visit }: StatementRowPart): ShownDate {
  if (countedOn && visit?.datePrecision !== 'MONTH' && visit?.datePrecision !== 'YEAR') {
    return { text: formatDay(countedOn), known: true };
  }
  return visit ? visitDate(visit) : { text: 'date unknown', known: false };
}
