import type { CountryCode } from '@communique/domain';

/** A locality: one of the gazetteer by its id, any other by its name. */
export interface PlaceValue {
  id: string | null;
  name: string;
}

/** A person: one that is stored, by id, else one by name and country. */
export interface PersonValue {
  id: string | null;
  name: string;
  country: CountryCode | null;
}

/** A sender or host of a visit. */
export interface PartyValue {
  country: CountryCode | null;
  locality: PlaceValue | null;
  /** The body's name. */
  organisation: string | null;
  /** Of hosts; null lets the days decide, and of senders. */
  stage: 'VISITED' | 'PLANNED' | null;
}

/** The days of a visit; ISO days, null when they are not known. */
export interface DaysValue {
  start: string | null;
  end: string | null;
  /** ISO 8601-2. */
  edtf: string | null;
  precision: 'day' | 'month' | 'year' | null;
  rangeStated: boolean;
}

/** Who speaks: a person, a locality, else a body or country by name. */
export type SpeakerValue = { person: PersonValue } | { locality: PlaceValue } | { name: string };

/** The fields that may be corrected, with what each of them holds. */
export interface FieldValues {
  'visit.senders': PartyValue[];
  'visit.hosts': PartyValue[];
  'visit.leader': PersonValue | null;
  'visit.days': DaysValue;
  'meeting.day': string | null;
  'meeting.place': PlaceValue | null;
  'meeting.guests': PersonValue[];
  'meeting.hosts': PersonValue[];
  /** A country's code, or `both`. */
  'statement.side': string;
  'statement.speaker': SpeakerValue | null;
  'statement.act': string;
  'statement.themes': string[];
  /** True for a statement that nobody made. */
  'statement.rejected': boolean;
  'person.name': string;
  'person.country': CountryCode | null;
  'office.title': string;
}

export type Field = keyof FieldValues;
export type Subject = 'VISIT' | 'MEETING' | 'STATEMENT' | 'PERSON' | 'OFFICE';
