import { Absence as Absences, EvidenceStatus as Statuses } from '@communique/db';
import { builder } from '../builder.ts';
import { sentenceAround } from './sentence.ts';

export const EvidenceStatus = builder.enumType(Statuses, {
  name: 'EvidenceStatus',
  description: 'How a field is known.',
  values: {
    STATED: { description: 'The quoted words say it.' },
    INFERRED: { description: 'Worked out from the quoted words; the reason tells how.' },
    ABSENT: { description: 'The report does not say it; the reason tells what was looked for.' },
  },
});

export const Absence = builder.enumType(Absences, {
  name: 'Absence',
  description: 'Why a field is empty.',
  values: {
    NOT_IN_TEXT: { description: 'The report does not say it.' },
    AMBIGUOUS: { description: 'The report says it, but so that several readings are possible.' },
    NOT_LOOKED_FOR: { description: 'It was not searched for: the field has no meaning here.' },
  },
});

export const Evidence = builder.prismaNode('Evidence', {
  nullable: true,
  id: { field: 'id' },
  description: 'Why a field holds what it holds: the words of a report, and the rule that read them.',
  fields: (t) => ({
    pointer: t.exposeString('pointer', { description: "JSON Pointer into the report's record: /visits/0/leader." }),
    field: t.exposeString('field', {
      description: 'The field of the subject: leader, hosts/0/locality; empty for the subject itself.',
    }),
    value: t.exposeString('value', { nullable: true, description: 'What this report says in the field.' }),
    status: t.expose('status', { type: EvidenceStatus, description: 'How the field is known.' }),
    start: t.exposeInt('start', {
      nullable: true,
      description: "First character of the quote: UTF-16 offset into the report's body. Null when absent.",
    }),
    end: t.exposeInt('end', { nullable: true, description: 'Offset after the last character of the quote.' }),
    quote: t.exposeString('quote', { nullable: true, description: 'The words, exactly as they stand in the body.' }),
    sentence: t.string({
      nullable: true,
      description: 'The quote with the sentence around it.',
      select: { start: true, end: true, report: { select: { body: true } } },
      resolve: ({ start, end, report }) =>
        start === null || end === null ? null : sentenceAround(report.body, start, end),
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'How it was inferred, or why it is absent; null when stated.',
    }),
    absence: t.expose('absence', {
      type: Absence,
      nullable: true,
      description: 'Of absent fields: why. Null for the others, and for reports read before this was kept.',
    }),
    report: t.relation('report', { description: 'The report that holds the words.' }),
    visit: t.relation('visit', { nullable: true, description: 'The visit it supports.' }),
    meeting: t.relation('meeting', { nullable: true, description: 'The meeting it supports.' }),
    statement: t.relation('statement', { nullable: true, description: 'The statement it supports.' }),
    person: t.relation('person', { nullable: true, description: 'The person it supports.' }),
    office: t.relation('office', { nullable: true, description: 'The office it supports.' }),
    document: t.relation('document', { nullable: true, description: 'The document it supports.' }),
    invitation: t.relation('invitation', { nullable: true, description: 'The invitation it supports.' }),
  }),
});
