import type { ReportRecord } from '@communique/domain';
import type { GoldRecord } from './gold.ts';
import { scoreEvidence } from './score-evidence.ts';
import { scoreMeetings, scorePeople } from './score-people.ts';
import { scoreStatements } from './score-statements.ts';
import { scoreVisits } from './score-visits.ts';
import { type FieldScore, type Mistake, Tally } from './tally.ts';

/** The headline fields; overall is the mean F1 over those that gold or predictions hold anything of. */
export const HEADLINE_FIELDS = [
  'notAVisit',
  'visit',
  'visit.sender',
  'visit.host',
  'visit.leader',
  'visit.start',
  'visit.end',
  'person',
  'person.office',
  'meeting',
  'theme',
  'statement.side+theme',
  'statement.side+act+theme',
  'statement.speaker+theme',
  'statement.sentence+theme',
] as const;

export interface Evaluation {
  reports: number;
  fields: FieldScore[];
  /** Mean F1 of the headline fields, 0 to 1; null when there is nothing to measure. */
  overall: number | null;
  /** Share of quotes that stand at their offsets, 0 to 1. */
  evidence: number | null;
  mistakes: Mistake[];
}

/**
 * Measures predicted records against gold, field by field (method: annotation guide; one-to-one matching, F1).
 * A gold report without a prediction counts as an empty one.
 */
export function score(gold: readonly GoldRecord[], predictions: readonly ReportRecord[]): Evaluation {
  const byId = new Map(predictions.map((record) => [record.id, record]));
  const tally = new Tally();
  let standing = 0;
  let quotes = 0;
  for (const g of gold) {
    const p = byId.get(g.id) ?? null;
    scoreVerdict(tally, g, p);
    scoreVisits(tally, g, p);
    scorePeople(tally, g, p);
    scoreMeetings(tally, g, p);
    scoreStatements(tally, g, p);
    const evidence = scoreEvidence(tally, g.id, p);
    standing += evidence.standing;
    quotes += evidence.quotes;
  }
  const fields = tally.scores();
  const headline = HEADLINE_FIELDS.flatMap((name) => fields.find((row) => row.field === name)?.f1 ?? []);
  return {
    reports: gold.length,
    fields,
    overall: headline.length ? headline.reduce((sum, f1) => sum + f1, 0) / headline.length : null,
    evidence: quotes ? standing / quotes : null,
    mistakes: tally.mistakes,
  };
}

/** F1 of the rarer answer, "no visit report": calling everything a visit must not earn credit. */
function scoreVerdict(tally: Tally, gold: GoldRecord, got: ReportRecord | null): void {
  const said = got ? got.isVisitReport : null;
  if (gold.isVisitReport) {
    if (!said) tally.extra('notAVisit', gold.id, 'a visit, not seen');
  } else if (said === false) tally.hit('notAVisit');
  else tally.miss('notAVisit', gold.id, 'taken for a visit');
}
