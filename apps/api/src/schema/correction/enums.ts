import { CorrectionKind as Kinds, KeyScope as Scopes } from '@communique/db';
import type { Field } from '@communique/ingest/editing';
import { builder } from '../builder.ts';

export const CorrectionKind = builder.enumType(Kinds, {
  name: 'CorrectionKind',
  description: 'What a correction does.',
  values: {
    SET: { description: 'Gives a field another value.' },
    CONFIRM: { description: 'Says that a field is right; it stays so, whatever is read later.' },
    MERGE_VISITS: { description: 'Makes one visit of several.' },
    SPLIT_VISIT: { description: 'Parts what some reports tell from a visit.' },
    REJECT_VISIT: { description: 'Takes a visit out of the data.' },
    MERGE_PERSONS: { description: 'Makes one person of several.' },
    SPLIT_PERSON: { description: 'Parts the person of some reports from that of others.' },
  },
});

export const KeyScope = builder.enumType(Scopes, {
  name: 'KeyScope',
  description: 'What an API key allows.',
  values: {
    READ: { description: 'Reading, which needs no key either.' },
    WRITE: { description: 'Correcting as well.' },
  },
});

const value = (field: Field, description: string) => ({ value: field, description });

export const CorrectableField = builder.enumType('CorrectableField', {
  description: 'A field that may be corrected, with the part of FieldValue that gives it.',
  values: {
    VISIT_SENDERS: value('visit.senders', "The visit's senders: parties."),
    VISIT_HOSTS: value('visit.hosts', "The visit's hosts, visited or planned: parties."),
    VISIT_LEADER: value('visit.leader', 'Who leads the delegation: person, or nothing.'),
    VISIT_DAYS: value('visit.days', 'First and last day: days, or nothing.'),
    MEETING_DAY: value('meeting.day', 'The day of a meeting: day, or nothing.'),
    MEETING_PLACE: value('meeting.place', 'Where a meeting was held: place, or nothing.'),
    MEETING_GUESTS: value('meeting.guests', "Who took part on the guests' side: people."),
    MEETING_HOSTS: value('meeting.hosts', "Who took part on the hosts' side: people."),
    STATEMENT_SIDE: value('statement.side', "The speaking side, a country's code or both: text."),
    STATEMENT_SPEAKER: value('statement.speaker', 'Who speaks: person, place or text, or nothing.'),
    STATEMENT_ACT: value('statement.act', 'The code of its act: text.'),
    STATEMENT_THEMES: value('statement.themes', 'The codes of its themes: codes.'),
    STATEMENT_REJECTED: value('statement.rejected', 'Whether nobody made the statement: rejected.'),
    PERSON_NAME: value('person.name', "A person's name: text."),
    PERSON_COUNTRY: value('person.country', "A person's country, its code: text, or nothing."),
    OFFICE_TITLE: value('office.title', 'An office as one report gives it: text.'),
  },
});
