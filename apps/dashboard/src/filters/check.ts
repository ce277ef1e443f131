import { codesOf, type Filters, type ListName, type Read } from './filters.ts';
import type { Problem } from './parameters.ts';
import { themesOf, type Vocabulary } from './vocabulary.ts';

/** What is said when a well-formed code is in no list. */
const UNKNOWN: Readonly<Partial<Record<ListName, [string, string]>>> = {
  locality: ['No locality has this code.', 'Codes stand on the page Localities.'],
  group: ['No group of themes has this code.', 'Choose one under “+ Filter”.'],
  theme: ['No theme has this code.', 'Choose one under “+ Filter”.'],
  act: ['No act has this code.', 'Choose one under “+ Filter”.'],
  person: ['Nobody is held under this id.', 'Take ids from the page People.'],
};

/** Leaves out codes that nothing is held under, and names them. Countries pass: an empty list answers for them. */
export function checkFilters({ filters, problems }: Read, vocabulary: Vocabulary): Read {
  const known: Readonly<Partial<Record<ListName, ReadonlySet<string>>>> = {
    locality: new Set(vocabulary.localities.map(({ code }) => code)),
    group: new Set(vocabulary.groups.map(({ code }) => code)),
    theme: new Set(themesOf(vocabulary).map(({ code }) => code)),
    act: new Set(vocabulary.acts.map(({ code }) => code)),
    person: new Set(vocabulary.people.map(({ key }) => key)),
  };
  const found: Problem[] = [...problems];
  const checked: Filters = { ...filters };
  for (const name of Object.keys(UNKNOWN) as ListName[]) {
    const [reason, advice] = UNKNOWN[name] ?? ['', ''];
    const isKnown = (code: string): boolean => known[name]?.has(code) ?? true;
    checked[name] = filters[name].map((group) => group.filter(isKnown)).filter((group) => group.length > 0);
    const wrong = codesOf(filters[name]).filter((code) => !isKnown(code));
    found.push(...wrong.map((raw) => ({ parameter: name, raw, reason, advice })));
  }
  return { filters: checked, problems: found };
}
