import type { ReportRecord } from '@communique/domain';

/** What rules read now in a field of a report, against what is stored. */
export interface Difference {
  field: ReadField;
  removed: string[];
  added: string[];
}

const line = (...parts: readonly (string | null | readonly string[])[]): string =>
  parts.flatMap((part) => (part === null || part.length === 0 ? [] : [part].flat().join(', '))).join(' · ') || '–';

type Parts = Readonly<Record<string, (record: ReportRecord) => readonly string[]>>;

/** The fields by which two readings are compared, each as a set of values in words: order makes no difference. */
const FIELDS = {
  verdict: ({ isVisitReport }) => [isVisitReport ? 'a visit report' : 'no visit report'],
  sender: ({ visits }) =>
    visits.map(({ sender: { country, localities, organisation } }) => line(country, localities, organisation)),
  leader: ({ visits }) => visits.map(({ leader }) => line(leader)),
  hosts: ({ visits }) =>
    visits.map(({ hosts }) => line(hosts.map(({ country, locality }) => locality ?? `${country}`))),
  days: ({ visits }) => visits.map(({ start, end, edtf }) => line(edtf ?? start, edtf === null ? end : null)),
  meetings: ({ meetings }) => meetings.map(({ date, place, guests, hosts }) => line(date, place, guests, hosts)),
  people: ({ people }) => people.map(({ name, country }) => line(name, country)),
  offices: ({ people }) => people.flatMap(({ name, offices }) => offices.map((office) => line(name, office))),
  statements: ({ statements }) =>
    statements.map(({ start, side, speaker, act, themes }) => line(side, speaker, act, themes, `at ${start}`)),
  documents: ({ documents = [] }) => documents.map(({ title, kind, day, status }) => line(title, kind, day, status)),
  invitations: ({ invitations = [] }) => invitations.map(({ by, to, forEdtf }) => line(by.name, to.name, forEdtf)),
  evidence: ({ evidence }) =>
    evidence.map(({ field, status, start, end, rule, absence }) =>
      line(field, status, absence ?? null, start === null ? null : `${start}–${end}`, rule),
    ),
} as const satisfies Parts;

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
