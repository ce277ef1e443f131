import { formatDay, formatRange } from '../format/dates.ts';
import { listed } from '../format/words.ts';
import { glyphOf } from '../marks/glyphs.ts';
import { addressOf } from './address.ts';
import { codesOf, type Filters, type ListName, NO_FILTERS } from './filters.ts';
import { labelIn, themesOf, type Vocabulary } from './vocabulary.ts';

/** A filter as the bar shows it. */
export interface Chip {
  label: string;
  value: string;
  /** The address without it. */
  without: string;
}

const LABELS: Readonly<Record<ListName, [string, string]>> = {
  locality: ['Locality', 'Localities'],
  national: ['National bodies', 'National bodies'],
  country: ['Country', 'Countries'],
  group: ['Theme group', 'Theme groups'],
  theme: ['Theme', 'Themes'],
  act: ['Act', 'Acts'],
  side: ['Side', 'Sides'],
  person: ['Person', 'People'],
};

const SIDES: Readonly<Record<string, string>> = { both: 'both together', unknown: 'not told' };

/** The chips of the filter bar, in the order of the address. */
export function chipsOf(path: string, filters: Filters, vocabulary: Vocabulary): Chip[] {
  const lists = (Object.keys(LABELS) as ListName[]).filter((name) => filters[name].length > 0);
  const chips = lists.map((name) => ({
    label: LABELS[name][codesOf(filters[name]).length === 1 ? 0 : 1],
    value: listed(filters[name].map((group) => group.map((code) => nameOf(name, code, vocabulary)).join(' or '))),
    without: addressOf(path, { ...filters, [name]: NO_FILTERS[name] }),
  }));
  return [...chips, ...otherChips(path, filters)];
}

/** The filters in words: “Countries: Vietnam and China · Dates: from 1 Jan 2024”. */
export const inWords = (filters: Filters, vocabulary: Vocabulary): string =>
  chipsOf('', filters, vocabulary)
    .map(({ label, value }) => `${label}: ${value}`)
    .join(' · ');

/** Name of a country, or its code where the vocabulary lacks it. */
export const countryName = (vocabulary: Vocabulary, code: string): string =>
  vocabulary.countries.find((country) => country.code === code)?.name ?? code;

function otherChips(path: string, filters: Filters): Chip[] {
  const chips: Chip[] = [];
  const dates = datesInWords(filters);
  if (dates)
    chips.push({ label: 'Dates', value: dates, without: addressOf(path, { ...filters, from: null, to: null }) });
  if (filters.undated) {
    const value = filters.undated === 'only' ? 'only these' : 'left out';
    chips.push({ label: 'Undated', value, without: addressOf(path, { ...filters, undated: null }) });
  }
  if (filters.online) {
    chips.push({ label: 'Meetings', value: 'online only', without: addressOf(path, { ...filters, online: null }) });
  }
  if (filters.q) {
    chips.push({ label: 'Words', value: `“${filters.q}”`, without: addressOf(path, { ...filters, q: null }) });
  }
  return chips;
}

function datesInWords({ from, to }: Filters): string | null {
  if (from && to) return formatRange(from, to);
  if (from) return `from ${formatDay(from)}`;
  return to ? `until ${formatDay(to)}` : null;
}

function nameOf(name: ListName, code: string, vocabulary: Vocabulary): string {
  switch (name) {
    case 'locality':
      return vocabulary.localities.find((locality) => locality.code === code)?.name ?? code;
    case 'country':
    case 'national':
      return countryName(vocabulary, code);
    case 'side':
      return SIDES[code] ?? countryName(vocabulary, code);
    case 'group':
      return labelIn(vocabulary.groups, code);
    case 'theme':
      return labelIn(themesOf(vocabulary), code);
    case 'act':
      return glyphOf(code).word;
    case 'person':
      return vocabulary.people.find(({ key }) => key === code)?.name ?? code;
  }
}
