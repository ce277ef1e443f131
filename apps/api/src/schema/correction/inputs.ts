import { builder } from '../builder.ts';
import { Stage } from '../visit/enums.ts';

const PlaceInput = builder.inputType('PlaceInput', {
  description: 'A locality by its id, or by its name where no list has it.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    name: t.string({ description: 'Its name, when it has no id.' }),
  }),
});

const PersonInput = builder.inputType('PersonInput', {
  description: 'A person by id, or a new one by name and country.',
  fields: (t) => ({
    id: t.id({ description: 'The id of a stored person.' }),
    name: t.string({ description: 'The name of a new one.' }),
    country: t.string({ description: 'The country of a new one, ISO 3166-1 alpha-2.' }),
  }),
});

const PartyInput = builder.inputType('PartyInput', {
  description: 'A sender or host of a visit: at least one of country, locality and organisation.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2; that of the locality when not given.' }),
    locality: t.field({ type: PlaceInput, description: 'The locality that takes part.' }),
    organisation: t.string({ description: 'The name of the body that takes part.' }),
    stage: t.field({ type: Stage, description: 'Of hosts: visited or planned; by the days when not given.' }),
  }),
});

const DaysInput = builder.inputType('DaysInput', {
  description: 'The days of a visit.',
  fields: (t) => ({
    start: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    end: t.field({ type: 'Date', description: 'The last day; the first when not given.' }),
  }),
});

export const FieldValueInput = builder.inputType('FieldValue', {
  description: 'What a field is to hold: the part that CorrectableField names, and no other.',
  isOneOf: true,
  fields: (t) => ({
    parties: t.field({ type: [PartyInput], description: 'All parties of the side, in order.' }),
    person: t.field({ type: PersonInput, description: 'A person.' }),
    people: t.field({ type: [PersonInput], description: 'All people of the side, in order.' }),
    place: t.field({ type: PlaceInput, description: 'A locality.' }),
    days: t.field({ type: DaysInput, description: 'First and last day.' }),
    day: t.field({ type: 'Date', description: 'A day.' }),
    text: t.string({ description: 'A name, title or code.' }),
    codes: t.stringList({ description: 'Codes, in order.' }),
    rejected: t.boolean({ description: 'True to reject a statement.' }),
    nothing: t.boolean({ description: 'True to leave the field empty.' }),
  }),
});

export type FieldValue = typeof FieldValueInput.$inferInput;
export type GivenPerson = typeof PersonInput.$inferInput;
export type GivenPlace = typeof PlaceInput.$inferInput;
export type GivenParty = typeof PartyInput.$inferInput;
