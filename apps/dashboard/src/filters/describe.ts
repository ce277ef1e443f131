import type { Messages } from '../messages/messages.ts';
import { addressOf } from './address.ts';
import { codesOf, type Filters, LIST_NAMES, type ListName, NO_FILTERS } from './filters.ts';
import { readPlace } from './place.ts';
import { labelIn, themesOf, type Vocabulary } from './vocabulary.ts';

/** A filter as the bar shows it. */
export interface Chip {
  label: string;
  value: string;
  /** The address without it. */
  without: string;
}

/** The chips of the filter bar, in the order of the address. */
export function chipsOf(path: string, filters: Filters, vocabulary: Vocabulary, text: Messages): Chip[] {
  const words = text.filters;
  const chips = LIST_NAMES.filter((name) => filters[name].length > 0).map((name) => ({
    label: words.lists[name]?.[codesOf(filters[name]).length === 1 ? 0 : 1] ?? name,
    value: text.say.list(
      filters[name].map((group) => group.map((code) => nameOf(name, code, vocabulary, words)).join(words.or)),
    ),
    without: addressOf(path, { ...filters, [name]: NO_FILTERS[name] }),
  }));
  return [...chips, ...otherChips(path, filters, text)];
}

/** The filters in words: “Countries: Vietnam and China · Dates: from 1 Jan 2024”. */
export const inWords = (filters: Filters, vocabulary: Vocabulary, text: Messages): string =>
  chipsOf('', filters, vocabulary, text)
    .map(({ label, value }) => `${label}: ${value}`)
    .join(' · ');

/** Name of a country, or its code where the vocabulary lacks it. */
export const countryName = (vocabulary: Vocabulary, code: string): string =>
  vocabulary.countries.find((country) => country.code === code)?.name ?? code;

function otherChips(path: string, filters: Filters, text: Messages): Chip[] {
  const { dates, undated, undatedChip, meetings, geography, words } = text.filters;
  const without = (part: Partial<Filters>): string => addressOf(path, { ...filters, ...part });
  const range = datesInWords(filters, text);
  return [
    range ? { label: dates.label, value: range, without: without({ from: null, to: null }) } : null,
    filters.undated
      ? { label: undated.label, value: undatedChip[filters.undated], without: without({ undated: null }) }
      : null,
    filters.online ? { label: meetings.label, value: meetings.online, without: without({ online: null }) } : null,
    filters.geography
      ? { label: geography.label, value: geography.current, without: without({ geography: null }) }
      : null,
    filters.q ? { label: words.label, value: words.value(filters.q), without: without({ q: null }) } : null,
  ].filter((chip) => chip !== null);
}

function datesInWords({ from, to }: Filters, { filters: { dates }, say }: Messages): string | null {
  if (from && to) return say.range(from, to);
  if (from) return dates.from(say.day(from));
  return to ? dates.until(say.day(to)) : null;
}

function nameOf(name: ListName, code: string, vocabulary: Vocabulary, words: Messages['filters']): string {
  switch (name) {
    case 'locality':
    case 'sender':
    case 'host':
      return placeName(code, vocabulary, words);
    case 'country':
    case 'national':
      return countryName(vocabulary, code);
    case 'side':
      return words.sides[code] ?? countryName(vocabulary, code);
    case 'group':
      return labelIn(vocabulary.groups, code);
    case 'theme':
      return labelIn(themesOf(vocabulary), code);
    case 'act':
      return labelIn(vocabulary.acts, code);
    case 'person':
      return vocabulary.people.find(({ key }) => key === code)?.name ?? code;
  }
}

function placeName(key: string, vocabulary: Vocabulary, words: Messages['filters']): string {
  const place = readPlace(key);
  if (place.kind === 'country') return countryName(vocabulary, place.country);
  if (place.kind === 'national') return words.nationalOf(countryName(vocabulary, place.country));
  return vocabulary.localities.find((locality) => locality.code === place.code)?.name ?? place.code;
}
