import { glyphOf } from '../marks/glyphs.ts';
import { writeChoices } from './address.ts';
import { countryName } from './describe.ts';
import { type Choices, codesOf, type Filters, type ListName } from './filters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One choice among others of a group. */
export interface Choice {
  value: string;
  label: string;
}

/** A list to choose from, its choices under headings. */
export interface Field {
  name: ListName;
  label: string;
  groups: readonly { label: string; choices: readonly Choice[] }[];
  /** Chosen now. */
  value: string;
}

const asChoices = (list: readonly { code: string; label: string }[]): Choice[] =>
  list.map(({ code, label }) => ({ value: code, label }));

/** The lists of “+ Filter”. Where the address holds several values of a list, they stand as one choice of their own. */
export function fieldsOf(filters: Filters, vocabulary: Vocabulary): Field[] {
  const countries = vocabulary.countries.map(({ code, name }) => ({ value: code, label: name }));
  const fields: Omit<Field, 'value'>[] = [
    { name: 'country', label: 'Country', groups: [{ label: 'Countries', choices: countries }] },
    { name: 'locality', label: 'Locality', groups: localityGroups(vocabulary) },
    {
      name: 'theme',
      label: 'Theme',
      groups: vocabulary.groups.map(({ label, themes }) => ({ label, choices: asChoices(themes) })),
    },
    { name: 'group', label: 'Theme group', groups: [{ label: 'Groups', choices: asChoices(vocabulary.groups) }] },
    {
      name: 'act',
      label: 'Act',
      groups: [
        { label: 'Acts', choices: vocabulary.acts.map(({ code }) => ({ value: code, label: glyphOf(code).word })) },
      ],
    },
    {
      name: 'side',
      label: 'Side that speaks',
      groups: [{ label: 'Sides', choices: [...countries, { value: 'both', label: 'Both together' }] }],
    },
  ];
  return fields.map((field) => withChosen(field, filters[field.name]));
}

function localityGroups(vocabulary: Vocabulary): Field['groups'] {
  const byCountry = Map.groupBy(vocabulary.localities, ({ country }) => country ?? '');
  return [...byCountry].map(([country, localities]) => ({
    label: country ? countryName(vocabulary, country) : 'Country not known',
    choices: localities
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'vi')),
  }));
}

function withChosen(field: Omit<Field, 'value'>, chosen: Choices): Field {
  const value = writeChoices(chosen);
  const choices = field.groups.flatMap((group) => group.choices);
  if (!value || choices.some((choice) => choice.value === value)) return { ...field, value };
  const label = codesOf(chosen)
    .map((code) => choices.find((choice) => choice.value === code)?.label ?? code)
    .join(', ');
  return { ...field, value, groups: [{ label: 'Chosen', choices: [{ value, label }] }, ...field.groups] };
}
