import type { Messages } from '../messages/messages.ts';
import { codesOf, type Filters, type ListName, type Read } from './filters.ts';
import type { Problem, Wrong } from './parameters.ts';
import { readPlace } from './place.ts';
import { themesOf, type Vocabulary } from './vocabulary.ts';

/** Filters that apply, and what does not, told in a language. */
export interface Checked {
  filters: Filters;
  problems: readonly Problem[];
}

/** Leaves out codes that nothing is held under, and names them. Countries pass: an empty list answers for them. */
export function checkFilters({ filters, problems }: Read, vocabulary: Vocabulary, text: Messages['filters']): Checked {
  const localities = new Set(vocabulary.localities.map(({ code }) => code));
  const places = {
    has: (key: string): boolean => {
      const place = readPlace(key);
      return place.kind !== 'locality' || localities.has(place.code);
    },
  };
  const known: Readonly<Partial<Record<ListName, Pick<ReadonlySet<string>, 'has'>>>> = {
    locality: localities,
    sender: places,
    host: places,
    group: new Set(vocabulary.groups.map(({ code }) => code)),
    theme: new Set(themesOf(vocabulary).map(({ code }) => code)),
    act: new Set(vocabulary.acts.map(({ code }) => code)),
    person: new Set(vocabulary.people.map(({ key }) => key)),
  };
  const found: Problem[] = problems.map((wrong) => told(wrong, text));
  const checked: Filters = { ...filters };
  for (const name of Object.keys(known) as ListName[]) {
    const [reason, advice] = text.unknown[name] ?? ['', ''];
    const isKnown = (code: string): boolean => known[name]?.has(code) ?? true;
    checked[name] = filters[name].map((group) => group.filter(isKnown)).filter((group) => group.length > 0);
    const wrong = codesOf(filters[name]).filter((code) => !isKnown(code));
    found.push(...wrong.map((raw) => ({ parameter: name, raw, reason, advice })));
  }
  return { filters: checked, problems: found };
}

/** What is wrong with a parameter, in a language. */
export function told({ parameter, raw, fault: { name, words } }: Wrong, { faults }: Messages['filters']): Problem {
  const [reason, advice] = faults[name](words[0] ?? '', words[1] ?? '');
  return { parameter, raw, reason, advice };
}
