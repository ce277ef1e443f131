import { type Choices, codesOf, type Filters } from '../filters/filters.ts';
import { readPlace } from '../filters/place.ts';
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

/** A part of a filter that also tells which way the visit goes; of visits, localities may be asked for on one side. */
export interface Part extends Lists {
  direction?: { of: string; is: 'OUTGOING' | 'INCOMING' };
  localitySide?: Way;
  or?: readonly Part[];
}

type Way = 'SENDER' | 'HOST';

/** The API's filter of visits, as far as this dashboard fills it. Empty parts ask nothing. */
export interface VisitFilter extends Lists {
  from?: string;
  to?: string;
  undated?: 'EXCLUDE' | 'ONLY';
  text?: string;
  /** Under which units localities stand; it holds for `and` as well. */
  geography?: 'CURRENT';
  and?: readonly Part[];
}

/** The API's filter of statements: the same, and whether they are of online meetings. */
export interface StatementFilter extends VisitFilter {
  /** What the visit must be, besides. */
  visit?: { and: readonly Part[] };
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
  const all = [...and, ...waysOf(filters)];
  return {
    ...Object.fromEntries(firsts),
    ...(all.length ? { and: all } : {}),
    ...(filters.from ? { from: filters.from } : {}),
    ...(filters.to ? { to: filters.to } : {}),
    ...(filters.undated ? { undated: UNDATED[filters.undated] } : {}),
    ...(filters.geography ? { geography: 'CURRENT' } : {}),
    ...(filters.q ? { text: filters.q } : {}),
  };
}

/** The API's filter for statements: those of visits, or those of online meetings. Who travels is asked of their visit. */
export function statementFilter(filters: Filters, vocabulary: Vocabulary): StatementFilter {
  const ways = waysOf(filters);
  return {
    ...visitFilter({ ...filters, sender: [], host: [] }, vocabulary),
    ...(ways.length ? { visit: { and: ways } } : {}),
    online: filters.online === 'only',
  };
}

/** The parts for who travels and who receives: each group is one part, several places in it an `or`. */
function waysOf({ sender, host }: Filters): Part[] {
  const ways = (choices: Choices, side: Way): Part[] =>
    choices.map((keys) => {
      const parts = keys.map((key) => partOf(key, side));
      return parts.length === 1 && parts[0] ? parts[0] : { or: parts };
    });
  return [...ways(sender, 'SENDER'), ...ways(host, 'HOST')];
}

const directionOf = (country: string, side: Way) =>
  ({ direction: { of: country, is: side === 'SENDER' ? 'OUTGOING' : 'INCOMING' } }) as const;

function partOf(key: string, side: Way): Part {
  const place = readPlace(key);
  if (place.kind === 'locality') return { localities: [place.code], localitySide: side };
  if (place.kind === 'country') return directionOf(place.country, side);
  return { nationalBodies: [place.country], ...directionOf(place.country, side) };
}

/** Ids of the localities and people that the address names, so that their names can be fetched. */
export const namedBy = (filters: Filters): string[] => [
  ...[...codesOf(filters.locality), ...placesOf(filters)].map((code) => `Locality:${code}`),
  ...codesOf(filters.person).map((key) => `Person:${key}`),
];

/** Codes of the localities that travel or receive. */
const placesOf = ({ sender, host }: Filters): string[] =>
  [...codesOf(sender), ...codesOf(host)].flatMap((key) => {
    const place = readPlace(key);
    return place.kind === 'locality' ? [place.code] : [];
  });
