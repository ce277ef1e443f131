import type { Field, FieldValues, PartyValue, PersonValue, PlaceValue } from '@communique/ingest/editing';
import type { Context } from '../../context.ts';
import { InvalidInput, NotFound } from '../error/failure.ts';
import { keyOf } from '../ids.ts';
import { dayOf } from '../scalars.ts';
import type { FieldValue, GivenParty, GivenPerson, GivenPlace } from './inputs.ts';

const dayOrNull = (day: Date | null | undefined): string | null => (day ? dayOf(day) : null);

async function placeOf({ prisma }: Context, { id, name }: GivenPlace): Promise<PlaceValue> {
  if (!id && !name) throw new InvalidInput('input.value.place', 'Give the id of a locality, or a name.');
  if (!id) return { id: null, name: name ?? '' };
  const key = keyOf('Locality', id, 'input.value.place.id');
  const locality = await prisma.locality.findUnique({ where: { id: key }, select: { nameEn: true } });
  if (!locality) throw new NotFound('locality', id);
  return { id: key, name: locality.nameEn };
}

async function personOf({ prisma }: Context, { id, name, country }: GivenPerson): Promise<PersonValue> {
  if (!id) return { id: null, name: name ?? '', country: country ?? null };
  const key = keyOf('Person', id, 'input.value.person.id');
  const person = await prisma.person.findUnique({ where: { id: key } });
  if (!person) throw new NotFound('person', id);
  return { id: key, name: person.name, country: person.countryCode };
}

async function partyOf(context: Context, { country, locality, organisation, stage }: GivenParty): Promise<PartyValue> {
  return {
    country: country ?? null,
    locality: locality ? await placeOf(context, locality) : null,
    organisation: organisation ?? null,
    stage: stage ?? null,
  };
}

type Part = keyof FieldValue & string;
type Reading = { [P in Part]?: (context: Context, value: NonNullable<FieldValue[P]>) => unknown };

const nothing = (): null => null;
const text: Reading['text'] = (_context, value) => value;
const people: Reading['people'] = (context, value) => Promise.all(value.map((one) => personOf(context, one)));
const parties: Reading['parties'] = (context, value) => Promise.all(value.map((one) => partyOf(context, one)));
const day: Reading['day'] = (_context, value) => dayOrNull(value);

const UNKNOWN_DAYS = { start: null, end: null, edtf: null, precision: null, rangeStated: false };

/** Which parts of a value each field takes, and what they come to. */
const READINGS: Readonly<Record<Field, Reading>> = {
  'visit.senders': { parties },
  'visit.hosts': { parties },
  'visit.leader': { person: personOf, nothing },
  'visit.days': {
    days: (_context, { start, end }) => ({ ...UNKNOWN_DAYS, start: dayOf(start), end: dayOrNull(end) }),
    nothing: () => UNKNOWN_DAYS,
  },
  'meeting.day': { day, nothing },
  'meeting.place': { place: placeOf, nothing },
  'meeting.guests': { people },
  'meeting.hosts': { people },
  'statement.side': { text },
  'statement.speaker': {
    person: async (context, value) => ({ person: await personOf(context, value) }),
    place: async (context, value) => ({ locality: await placeOf(context, value) }),
    text: (_context, value) => ({ name: value }),
    nothing,
  },
  'statement.act': { text },
  'statement.themes': { codes: (_context, value) => value },
  'statement.rejected': { rejected: (_context, value) => value },
  'person.name': { text },
  'person.country': { text, nothing },
  'office.title': { text },
};

/**
 * The value that an input gives a field.
 * @throws InvalidInput when it is of a part that the field does not take; NotFound for ids of nothing.
 */
export async function fieldValue<F extends Field>(
  context: Context,
  field: F,
  input: FieldValue,
): Promise<FieldValues[F]> {
  const [part] = (Object.keys(input) as Part[]).filter((name) => input[name] != null);
  const readings = READINGS[field];
  const read = part && (readings[part] as ((context: Context, value: unknown) => unknown) | undefined);
  if (!read) {
    const parts = Object.keys(readings).join(' or ');
    throw new InvalidInput('input.value', `This field takes ${parts}.`);
  }
  return (await read(context, input[part])) as FieldValues[F];
}
