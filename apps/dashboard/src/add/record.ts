import { capitalised } from '../format/words.ts';
import type { Messages } from '../messages/messages.ts';
import { type Field, letterOf } from '../visit/record.ts';
import type { NumberedStatement } from '../visit/sources.ts';
import { type Status, statusOf } from '../visit/status.ts';
import { type Mark, type Segment, segmentsOf } from '../visit/text.ts';

/** The parts of a report's record, as the API gives it, that the preview shows. */
interface ReadRecord {
  isVisitReport: boolean;
  visits: {
    sender: { country: string | null; localities: string[]; organisation: string | null };
    leader: string | null;
    hosts: { country: string | null; locality: string | null }[];
    start: string | null;
    end: string | null;
    edtf: string | null;
  }[];
  meetings: { date: string | null; place: string | null; guests: string[]; hosts: string[] }[];
  people: { name: string; country: string | null; offices: string[] }[];
  statements: {
    side: string;
    speaker: string | null;
    act: string;
    themes: string[];
    start: number;
    end: number;
    quote: string;
  }[];
  documents?: { title: string }[];
  evidence: {
    field: string;
    status: 'stated' | 'inferred' | 'absent';
    start: number | null;
    end: number | null;
    quote: string | null;
    reason: string | null;
    absence?: 'not-in-text' | 'ambiguous' | 'not-looked-for';
  }[];
}

/** A report as it was read: the fields with their letters, the statements with their numbers, and the marked text. */
export interface Preview {
  isVisitReport: boolean;
  fields: Field[];
  statements: NumberedStatement[];
  paragraphs: Segment[][];
}

/** The report's own name in the spans of its fields: there is only one. */
const REPORT = 'report';

const STATUS = { stated: 'STATED', inferred: 'INFERRED', absent: 'ABSENT' } as const;
const ABSENCE = { 'not-in-text': 'NOT_IN_TEXT', ambiguous: 'AMBIGUOUS', 'not-looked-for': 'NOT_LOOKED_FOR' } as const;

/** Whether a pointer is to a place, or to what lies under it. */
const isUnder = (field: string, place: string): boolean => field === place || field.startsWith(`${place}/`);

type Draft = Omit<Field, 'letter'>;

function draft(
  label: string,
  values: readonly string[],
  record: ReadRecord,
  places: readonly string[],
  text: Messages,
): Draft {
  const found = record.evidence.filter(({ field }) => places.some((place) => isUnder(field, place)));
  const status: Status = statusOf(
    found.map(({ status: known, reason, absence }) => ({
      status: STATUS[known],
      reason,
      absence: absence ? ABSENCE[absence] : null,
    })),
  );
  const absence = status.absence ? [text.editing.absence[status.absence]] : [];
  const spans = found.flatMap(({ start, end, quote }) =>
    start === null || end === null ? [] : [{ report: REPORT, start, end, quote: quote ?? '' }],
  );
  const named = values.filter(Boolean);
  return {
    label,
    values: (named.length ? named : [text.ingestion.add.notInText]).map((value) => ({ text: value })),
    unknown: named.length === 0,
    status: { ...status, reasons: [...status.reasons.map((reason) => `${capitalised(reason)}.`), ...absence] },
    spans: [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()],
  };
}

const withCountry = (name: string | null, country: string | null): string =>
  name ? (country ? `${name}, ${country}` : name) : (country ?? '');

function draftsOf(record: ReadRecord, text: Messages): Draft[] {
  const { labels } = text.ingestion.add;
  const of = (label: string, values: readonly string[], ...places: string[]) =>
    draft(label, values, record, places, text);
  const visits = record.visits.flatMap(({ sender, leader, hosts, start, end, edtf }, at) => {
    const visit = `/visits/${at}`;
    const senders = sender.localities.length ? sender.localities : [sender.organisation];
    return [
      of(
        labels.date,
        [start || edtf ? text.say.visitDate({ start, end, datePrecision: 'DAY', edtf }).text : ''],
        `${visit}/start`,
        `${visit}/end`,
        `${visit}/edtf`,
      ),
      of(
        labels.from,
        senders.map((name) => withCountry(name, sender.country)),
        `${visit}/sender`,
      ),
      of(labels.leader, [leader ?? ''], `${visit}/leader`),
      of(
        labels.hosts,
        hosts.map(({ locality, country }) => withCountry(locality, country)),
        `${visit}/hosts`,
      ),
    ];
  });
  const people = record.people.map(({ name, country, offices }, at) =>
    of(labels.person, [[withCountry(name, country), ...offices].join('; ')], `/people/${at}`),
  );
  const meetings = record.meetings.map(({ date, place, guests, hosts }, at) =>
    of(
      labels.meeting,
      [[place ?? '', date ? text.say.day(date) : '', ...guests, ...hosts].filter(Boolean).join(', ')],
      `/meetings/${at}/date`,
      `/meetings/${at}/place`,
    ),
  );
  const documents = (record.documents ?? []).map(({ title }, at) => of(labels.document, [title], `/documents/${at}`));
  return [...visits, ...people, ...meetings, ...documents];
}

/** Decides all that is shown of a report before it is stored. */
export function preparePreview(
  body: string,
  given: unknown,
  themeOf: (code: string) => string,
  text: Messages,
): Preview {
  const record = given as ReadRecord;
  let signs = 0;
  const fields = draftsOf(record, text).map((each) => ({
    ...each,
    letter: each.spans.length ? letterOf(signs++) : null,
  }));
  const statements = record.statements.map(
    ({ side, speaker, act, themes, quote }, at): NumberedStatement => ({
      number: at + 1,
      id: null,
      corrected: [],
      anchor: `statement-${at + 1}`,
      act,
      side,
      speaker,
      speakerKey: null,
      themes: themes.map(themeOf).join(' · '),
      sentence: quote,
      marked: true,
    }),
  );
  const marks: Mark[] = [
    ...record.statements.map(
      ({ start, end }, at): Mark => ({
        start,
        end,
        kind: 'statement',
        sign: String(at + 1),
        target: `statement-${at + 1}`,
      }),
    ),
    ...fields.flatMap(({ letter, spans }) =>
      letter === null
        ? []
        : spans.map(({ start, end }): Mark => ({ start, end, kind: 'field', sign: letter, target: `field-${letter}` })),
    ),
  ];
  return { isVisitReport: record.isVisitReport, fields, statements, paragraphs: segmentsOf(body, marks) };
}
