import type { ReportRecord } from '@communique/domain';
import type { Tally } from './tally.ts';

/** Counts the quotes of a record and those that stand at their offsets in its body. */
export function scoreEvidence(
  tally: Tally,
  id: string,
  record: ReportRecord | null,
): { quotes: number; standing: number } {
  if (!record) return { quotes: 0, standing: 0 };
  const quoted = [
    ...record.statements.map((s) => ({ ...s, name: s.quote })),
    ...record.evidence.filter((e) => e.status !== 'absent').map((e) => ({ ...e, name: e.field })),
  ];
  let standing = 0;
  for (const { start, end, quote, name } of quoted) {
    if (start !== null && end !== null && end > start && quote && record.body.slice(start, end) === quote) standing++;
    else tally.mistakes.push({ field: 'evidence', id, spurious: name });
  }
  return { quotes: quoted.length, standing };
}
