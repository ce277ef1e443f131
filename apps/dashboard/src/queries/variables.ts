import { type Choices, codesOf, type Filters } from '../filters/filters.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';

/** The lists that visits and statements are both filtered by. */
interface Lists {
  localities?: readonly string[];
  nationalBodies?: readonly string[];
  countries?: readonly string[];
  themes?: readonly string[];
  acts?: readonly string[];
  sides?: readonly string[];
  people?: readonly string[];
}

/** The API's filter of visits, as far as this dashboard fills it. Empty parts ask nothing. */
export interface VisitFilter extends Lists {
  from?: string;
  to?: string;
  undated?: 'EXCLUDE' | 'ONLY';
  text?: string;
  and?: readonly Lists[];
}

/** The API's filter of statements: the same, and whether they are of online meetings. */
export interface StatementFilter extends VisitFilter {
  online: boolean;
}

const UNDATED = { only: 'ONLY', without: 'EXCLUDE' } as const;

/** The API's filter for visits: the first group of a list stands by its name, further ones in `and`. */
export function visitFilter(filters: Filters, { groups }: Vocabulary): VisitFilter {
  const themesOfGroup = (code: string): readonly string[] =>
    groups.find((group) => group.code === code)?.themes.map((theme) => theme.code) ?? [];
  const ofGroups = filters.group.map((choice) => choice.flatMap(themesOfGroup));
  const lists: Readonly<Record<keyof Lists, Choices>> = {
    localities: filters.locality,
    nationalBodies: filters.national,
    countries: filters.country,
    themes: [...filters.theme, ...ofGroups],
    acts: filters.act,
    sides: filters.side,
    people: filters.person,
  };
  const and = Object.entries(lists).flatMap(([name, choices]) => choices.slice(1).map((codes) => ({ [name]: codes })));
  const firsts = Object.entries(lists).flatMap(([name, [codes]]) => (codes ? [[name, codes]] : []));
  return {
    ...Object.fromEntries(firsts),
    ...(and.length ? { and } : {}),
    ...(filters.from ? { from: filters.from } : {}),
    ...(filters.to ? { to: filters.to } : {}),
    ...(filters.undated ? { undated: UNDATED[filters.undated] } : {}),
    ...(filters.q ? { text: filters.q } : {}),
  };
}

/** The API's filter for statements: those of visits, or those of online meetings. */
export const statementFilter = (filters: Filters, vocabulary: Vocabulary): StatementFilter => ({
  ...visitFilter(filters, vocabulary),
  online: filters.online === 'only',
});

/** Ids of the localities and people that the address names, so that their names can be fetched. */
export const namedBy = (filters: Filters): string[] => [
  ...codesOf(filters.locality).map((code) => `Locality:${code}`),
  ...codesOf(filters.person).map((key) => `Person:${key}`),
];
