import type { Messages } from '../messages/messages.ts';
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
export function fieldsOf(filters: Filters, vocabulary: Vocabulary, text: Messages['filters']): Field[] {
  const names = text.fields;
  const countries = vocabulary.countries.map(({ code, name }) => ({ value: code, label: name }));
  const fields: Omit<Field, 'value'>[] = [
    { name: 'country', label: names.country, groups: [{ label: names.countries, choices: countries }] },
    { name: 'sender', label: names.sender, groups: [{ label: names.countries, choices: countries }] },
    { name: 'host', label: names.host, groups: [{ label: names.countries, choices: countries }] },
    { name: 'locality', label: names.locality, groups: localityGroups(vocabulary, text) },
    {
      name: 'theme',
      label: names.theme,
      groups: vocabulary.groups.map(({ label, themes }) => ({ label, choices: asChoices(themes) })),
    },
    { name: 'group', label: names.group, groups: [{ label: names.groups, choices: asChoices(vocabulary.groups) }] },
    {
      name: 'act',
      label: names.act,
      groups: [{ label: names.acts, choices: asChoices(vocabulary.acts) }],
    },
    {
      name: 'side',
      label: names.side,
      groups: [{ label: names.sides, choices: [...countries, { value: 'both', label: text.bothTogether }] }],
    },
  ];
  return fields.map((field) => withChosen(field, filters[field.name], text.chosen));
}

function localityGroups(vocabulary: Vocabulary, text: Messages['filters']): Field['groups'] {
  const byCountry = Map.groupBy(vocabulary.localities, ({ country }) => country ?? '');
  return [...byCountry].map(([country, localities]) => ({
    label: country ? countryName(vocabulary, country) : text.noCountry,
    choices: localities
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'vi')),
  }));
}

function withChosen(field: Omit<Field, 'value'>, chosen: Choices, heading: string): Field {
  const value = writeChoices(chosen);
  const choices = field.groups.flatMap((group) => group.choices);
  if (!value || choices.some((choice) => choice.value === value)) return { ...field, value };
  const label = codesOf(chosen)
    .map((code) => choices.find((choice) => choice.value === code)?.label ?? code)
    .join(', ');
  return { ...field, value, groups: [{ label: heading, choices: [{ value, label }] }, ...field.groups] };
}
