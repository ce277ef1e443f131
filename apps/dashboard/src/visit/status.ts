import type { EvidencePart } from '../queries/visit.ts';

/** How a field is known, as a word. */
export interface Status {
  word: 'stated' | 'inferred' | 'partly stated' | 'absent' | 'not told' | 'corrected';
  /** Each reason once. */
  reasons: string[];
  /** Of absent fields: why nothing stands there, as far as it was told. */
  absence?: NonNullable<EvidencePart['absence']>;
}

/** The status of a field from all that supports it: inferred where any part is, absent only where every part is. */
export function statusOf(evidence: readonly Pick<EvidencePart, 'status' | 'reason' | 'absence'>[]): Status {
  const has = (status: EvidencePart['status']): boolean => evidence.some((each) => each.status === status);
  const reasons = [...new Set(evidence.flatMap(({ reason }) => (reason ? [reason] : [])))];
  if (evidence.length === 0) return { word: 'not told', reasons };
  if (has('INFERRED')) return { word: 'inferred', reasons };
  if (!has('ABSENT')) return { word: 'stated', reasons };
  if (has('STATED')) return { word: 'partly stated', reasons };
  const absence = evidence.find((each) => each.absence)?.absence;
  return { word: 'absent', reasons, ...(absence ? { absence } : {}) };
}

/** A stretch of a report's body, UTF-16 offsets, and its words. */
export interface Span {
  report: string;
  start: number;
  end: number;
  quote: string;
}

/** The stretches that evidence quotes, each once. */
export function spansOf(evidence: readonly EvidencePart[]): Span[] {
  const spans = evidence.flatMap(({ report, start, end, quote }) =>
    start === null || end === null ? [] : [{ report: report.id, start, end, quote: quote ?? '' }],
  );
  return [...new Map(spans.map((span) => [`${span.report} ${span.start} ${span.end}`, span])).values()];
}

/** What different reports say of one field, where they differ. */
export interface Difference {
  field: string;
  values: { report: string; value: string }[];
}

/** Fields of which two reports give different values; what only one of them tells is no difference. */
export function differencesOf(evidence: readonly EvidencePart[]): Difference[] {
  const fields = Map.groupBy(
    evidence.filter(({ value }) => value !== null),
    ({ field }) => field,
  );
  return [...fields].flatMap(([field, parts]) => {
    const byReport = new Map(parts.map(({ report, value }) => [report.id, value ?? '']));
    const values = [...byReport].map(([report, value]) => ({ report, value }));
    return new Set(values.map(({ value }) => value.normalize('NFC'))).size > 1 ? [{ field, values }] : [];
  });
}
