import type { ReportRecord } from '@communique/domain';

/** What rules read now in a field of a report, against what is stored. */
export interface Difference {
  field: ReadField;
  removed: string[];
  added: string[];
}

const visits = (record: ReportRecord, part: (visit: ReportRecord['visits'][number]) => unknown): string[] =>
  record.visits.map((visit) => JSON.stringify(part(visit)));

/** The fields by which two readings are compared, each as a set of values: order makes no difference. */
const FIELDS = {
  verdict: ({ isVisitReport }: ReportRecord) => [isVisitReport ? 'a visit report' : 'no visit report'],
  sender: (record: ReportRecord) => visits(record, ({ sender }) => sender),
  leader: (record: ReportRecord) => visits(record, ({ leader }) => leader),
  hosts: (record: ReportRecord) => visits(record, ({ hosts }) => hosts),
  days: (record: ReportRecord) => visits(record, ({ start, end, edtf }) => edtf ?? [start, end]),
  meetings: ({ meetings }: ReportRecord) => meetings.map((meeting) => JSON.stringify(meeting)),
  people: ({ people }: ReportRecord) => people.map(({ name, country }) => `${name} (${country ?? '?'})`),
  offices: ({ people }: ReportRecord) => people.flatMap(({ name, offices }) => offices.map((of) => `${name}: ${of}`)),
  statements: ({ statements }: ReportRecord) =>
    statements.map(({ start, side, speaker, act, themes }) => JSON.stringify({ start, side, speaker, act, themes })),
  evidence: ({ evidence }: ReportRecord) =>
    evidence.map(({ field, status, start, end, rule, absence }) =>
      [field, status, absence ?? '', `${start ?? ''}–${end ?? ''}`, rule].filter(Boolean).join(' '),
    ),
} as const;

export type ReadField = keyof typeof FIELDS;
export const READ_FIELDS = Object.keys(FIELDS) as ReadField[];

/** What is in `left` and not in `right`; of values that occur several times so many as are too many. */
function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** How two readings of one text differ, field by field; empty when they say the same. Null is a text that was not read. */
export function differences(before: ReportRecord | null, after: ReportRecord | null): Difference[] {
  return READ_FIELDS.flatMap((field) => {
    const [old, now] = [before, after].map((record) => (record === null ? [] : FIELDS[field](record)));
    const removed = without(old ?? [], now ?? []);
    const added = without(now ?? [], old ?? []);
    return removed.length + added.length > 0 ? [{ field, removed, added }] : [];
  });
}
