import { actByCode, countryByCode, isIsoDay, localityById, themeByCode } from '@communique/domain';
import {
  daysOf,
  type Field,
  type FieldValues,
  type PartyValue,
  type PersonValue,
  type PlaceValue,
} from '../correcting/index.ts';
import { UnusableEdit } from './failures.ts';

/** Longest name, title, body or reason. */
const LONGEST = 500;
/** Parties, people or themes of one field at most. */
const MOST = 50;

const CONTROL = /\p{Cc}/u;

/** A text as it may be stored: NFC, without blanks around it. @throws UnusableEdit */
export function checkedText(field: string, text: string): string {
  const plain = text.normalize('NFC').trim();
  if (plain === '' || plain.length > LONGEST || CONTROL.test(plain))
    throw new UnusableEdit(field, `Give 1 to ${LONGEST} characters in one line.`);
  return plain;
}

function country<Code extends string | null>(field: string, code: Code): Code {
  if (code !== null && !countryByCode(code))
    throw new UnusableEdit(field, `"${code}" is no country's code: they are those of ISO 3166-1, for example VN.`);
  return code;
}

function day(field: string, given: string | null): string | null {
  if (given !== null && !isIsoDay(given)) throw new UnusableEdit(field, `"${given}" is no day: write YYYY-MM-DD.`);
  return given;
}

function some<T>(field: string, values: readonly T[]): readonly T[] {
  if (values.length > MOST) throw new UnusableEdit(field, `Give at most ${MOST}.`);
  return values;
}

/** A place by an id that the gazetteer knows, else by name alone: a unit made from a text is found by its name again. */
const place = (field: string, { id, name }: PlaceValue): PlaceValue => {
  const known = id === null ? undefined : localityById(id);
  if (id !== null && !known && !id.startsWith('x-'))
    throw new UnusableEdit(field, `No locality has the id "${id}": take ids from the lists, or give a name alone.`);
  return { id: known?.id ?? null, name: known?.names.en ?? checkedText(field, name) };
};

const person = (field: string, { id, name, country: code }: PersonValue): PersonValue => ({
  id,
  name: checkedText(field, name),
  country: country(field, code),
});

function party(field: string, side: 'SENDER' | 'HOST', given: PartyValue): PartyValue {
  const locality = given.locality && place(field, given.locality);
  const organisation = given.organisation === null ? null : checkedText(field, given.organisation);
  const code = country(field, given.country);
  if (code === null && locality === null && organisation === null)
    throw new UnusableEdit(field, 'A party needs a country, a locality or a body.');
  return { country: code, locality, organisation, stage: side === 'HOST' ? given.stage : null };
}

function codes(field: string, given: readonly string[], known: (code: string) => unknown): string[] {
  for (const code of some(field, given)) if (!known(code)) throw new UnusableEdit(field, `No code reads "${code}".`);
  return [...new Set(given)];
}

type Checks = { [F in Field]: (value: FieldValues[F], field: string) => FieldValues[F] };

const CHECKS: Checks = {
  'visit.senders': (value, field) => some(field, value).map((one) => party(field, 'SENDER', one)),
  'visit.hosts': (value, field) => some(field, value).map((one) => party(field, 'HOST', one)),
  'visit.leader': (value, field) => value && person(field, value),
  'visit.days': ({ start, end }, field) => {
    const days = daysOf(day(field, start), day(field, end));
    if (days.start === null && end !== null) throw new UnusableEdit(field, 'A last day needs a first one.');
    if (days.start !== null && days.end !== null && days.end < days.start)
      throw new UnusableEdit(field, 'The last day is before the first: exchange them.');
    return days;
  },
  'meeting.day': (value, field) => day(field, value),
  'meeting.place': (value, field) => value && place(field, value),
  'meeting.guests': (value, field) => some(field, value).map((one) => person(field, one)),
  'meeting.hosts': (value, field) => some(field, value).map((one) => person(field, one)),
  'statement.side': (value, field) => (value === 'both' ? value : country(field, value)),
  'statement.speaker': (value, field) => {
    if (value === null) return null;
    if ('person' in value) return { person: person(field, value.person) };
    if ('locality' in value) return { locality: place(field, value.locality) };
    return { name: checkedText(field, value.name) };
  },
  'statement.act': (value, field) => codes(field, [value], actByCode)[0] ?? value,
  'statement.themes': (value, field) => codes(field, value, themeByCode),
  'statement.rejected': (value) => value,
  'person.name': (value, field) => checkedText(field, value),
  'person.country': (value, field) => country(field, value),
  'office.title': (value, field) => checkedText(field, value),
};

/** The value that a correction gives a field, as it is kept. @throws UnusableEdit naming what cannot be used. */
export const checkedValue = <F extends Field>(field: F, value: FieldValues[F]): FieldValues[F] =>
  CHECKS[field](value, `value.${field.slice(field.indexOf('.') + 1)}`);
