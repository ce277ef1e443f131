import type { CorrectableField } from '../queries/editing.ts';

/** What the inputs of a form may name besides free words: records that are known under a name. */
export interface Known {
  people: readonly { id: string; name: string; country: string | null }[];
  places: readonly { id: string; name: string }[];
}

/** One row of a list of parties or people as its inputs give it. */
type Row = Readonly<Record<string, string>>;

const fold = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase();

/** The value of an input, trimmed and in NFC; empty for none. */
export function inputOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** Inputs named `rows.0.name`, `rows.0.country` …, row by row. */
function rowsOf(form: FormData): Row[] {
  const rows: Record<string, string>[] = [];
  for (const name of new Set(form.keys())) {
    const [, at, part] = /^rows\.(\d{1,3})\.(\w+)$/.exec(name) ?? [];
    if (at === undefined || part === undefined) continue;
    rows[Number(at)] = { ...rows[Number(at)], [part]: inputOf(form, name) };
  }
  return rows.filter((row) => row !== undefined);
}

const placeOf = (name: string, { places }: Known): object => {
  const known = places.find((place) => fold(place.name) === fold(name));
  return known ? { id: known.id } : { name };
};

const personOf = (name: string, country: string, { people }: Known): object => {
  const known = people.find(
    (person) => fold(person.name) === fold(name) && (!country || !person.country || person.country === country),
  );
  return known ? { id: known.id } : { name, ...(country ? { country } : {}) };
};

const parties = (form: FormData, known: Known): object[] =>
  rowsOf(form)
    .filter(({ country, locality, organisation }) => country || locality || organisation)
    .map(({ country, locality, organisation, stage }) => ({
      ...(country ? { country } : {}),
      ...(locality ? { locality: placeOf(locality, known) } : {}),
      ...(organisation ? { organisation } : {}),
      ...(stage ? { stage } : {}),
    }));

const people = (form: FormData, known: Known): object[] =>
  rowsOf(form)
    .filter(({ name }) => name)
    .map(({ name = '', country = '' }) => personOf(name, country, known));

type Reader = (form: FormData, known: Known) => object;

const NOTHING = { nothing: true };

const text: Reader = (form) => ({ text: inputOf(form, 'text') });
const textOrNothing: Reader = (form) => (inputOf(form, 'text') ? { text: inputOf(form, 'text') } : NOTHING);
const person: Reader = (form, known) => {
  const name = inputOf(form, 'name');
  return name ? { person: personOf(name, inputOf(form, 'country'), known) } : NOTHING;
};

/** Who or what speaks: a person unless the form says that it is a place or a body. */
const speaker: Reader = (form, known) => {
  const [name, kind] = [inputOf(form, 'name'), inputOf(form, 'kind')];
  if (!name) return NOTHING;
  if (kind === 'place') return { place: placeOf(name, known) };
  return kind === 'body' ? { text: name } : { person: personOf(name, inputOf(form, 'country'), known) };
};

const READERS: Readonly<Record<CorrectableField, Reader>> = {
  VISIT_SENDERS: (form, known) => ({ parties: parties(form, known) }),
  VISIT_HOSTS: (form, known) => ({ parties: parties(form, known) }),
  VISIT_LEADER: person,
  VISIT_DAYS: (form) => {
    const [start, end] = [inputOf(form, 'start'), inputOf(form, 'end')];
    return start ? { days: { start, ...(end ? { end } : {}) } } : NOTHING;
  },
  MEETING_DAY: (form) => (inputOf(form, 'day') ? { day: inputOf(form, 'day') } : NOTHING),
  MEETING_PLACE: (form, known) =>
    inputOf(form, 'place') ? { place: placeOf(inputOf(form, 'place'), known) } : NOTHING,
  MEETING_GUESTS: (form, known) => ({ people: people(form, known) }),
  MEETING_HOSTS: (form, known) => ({ people: people(form, known) }),
  STATEMENT_SIDE: text,
  STATEMENT_SPEAKER: speaker,
  STATEMENT_ACT: text,
  STATEMENT_THEMES: (form) => ({ codes: form.getAll('codes').map(String) }),
  STATEMENT_REJECTED: (form) => ({ rejected: inputOf(form, 'rejected') === 'yes' }),
  PERSON_NAME: text,
  PERSON_COUNTRY: textOrNothing,
  OFFICE_TITLE: text,
};

/** The value that the inputs of a field's form give, in the shape of the API's `FieldValue`. */
export const fieldValueOf = (field: CorrectableField, form: FormData, known: Known): object =>
  READERS[field](form, known);

/** What a form's hidden input `known` holds; nothing when it holds something else. */
export function knownOf(form: FormData): Known {
  try {
    const { people: listed, places } = JSON.parse(inputOf(form, 'known')) as Partial<Known>;
    return { people: Array.isArray(listed) ? listed : [], places: Array.isArray(places) ? places : [] };
  } catch {
    return { people: [], places: [] };
  }
}
