import { codesOf, type Filters } from '../filters/filters.ts';
import { oneOf, readOne, recordKey, type SearchParams } from '../filters/parameters.ts';
import { type BriefingRequest, KINDS, type Kind, LANGUAGES, type Language } from '../queries/briefing.ts';

/** What the address asks a briefing to be about; null where it asks for none yet. */
export interface Subject {
  kind: Kind | null;
  /** Key of a visit. */
  visit: string | null;
  /** English where the address names none. */
  language: Language;
}

/** A request that can be sent, or the kind for which something is still to be chosen. */
export type Prepared = { request: BriefingRequest } | { missing: Kind };

/** Reads kind, visit and language from an address; without a kind the filters tell it. */
export function readSubject(params: SearchParams, filters: Filters): Subject {
  const visit = readOne(params, 'visit', recordKey);
  const kind = readOne(params, 'kind', oneOf(...KINDS));
  const language = readOne(params, 'language', oneOf(...LANGUAGES));
  const key = visit.state === 'valid' ? visit.value : null;
  return {
    language: language.state === 'valid' ? language.value : 'en',
    visit: key,
    kind: kind.state === 'valid' ? kind.value : impliedKind(filters, key),
  };
}

function impliedKind(filters: Filters, visit: string | null): Kind | null {
  const localities = codesOf(filters.locality).length;
  if (visit) return 'visit';
  if (filters.person.length) return 'person';
  if (localities > 1) return 'pair';
  if (localities === 1) return 'locality';
  if (filters.theme.length) return 'theme';
  if (filters.from || filters.to) return 'period';
  return codesOf(filters.country).length > 1 ? 'pair' : null;
}

/** Whether all that a kind needs is chosen. */
const COMPLETE: Readonly<Record<Kind, (filters: Filters, visit: string | null) => boolean>> = {
  locality: ({ locality }) => locality.length > 0,
  pair: ({ locality, country }) => codesOf(locality).length > 1 || codesOf(country).length > 1,
  theme: ({ theme }) => theme.length > 0,
  person: ({ person }) => person.length > 0,
  visit: (_filters, visit) => visit !== null,
  period: ({ from, to }) => Boolean(from || to),
};

/** The request of a kind under the filters of the address, in a language. */
export function prepareRequest(
  kind: Kind,
  filters: Filters,
  visit: string | null,
  language: Language = 'en',
): Prepared {
  if (!COMPLETE[kind](filters, visit)) return { missing: kind };
  const [person] = codesOf(filters.person);
  return {
    request: {
      kind,
      ...(language === 'en' ? {} : { language }),
      filter: {
        ...(filters.locality.length ? { localities: codesOf(filters.locality) } : {}),
        ...(filters.country.length ? { countries: codesOf(filters.country) } : {}),
        ...(filters.theme.length ? { themes: codesOf(filters.theme) } : {}),
        ...(filters.act.length ? { acts: codesOf(filters.act) } : {}),
        ...(person ? { person } : {}),
        ...(visit ? { visit } : {}),
        ...(filters.from ? { from: filters.from } : {}),
        ...(filters.to ? { to: filters.to } : {}),
      },
    },
  };
}

/** The parameters by which the API gives the same briefing as a file. */
export function fileQuery({ kind, language, filter }: BriefingRequest): string {
  const { localities = [], countries = [], themes = [], acts = [], person, visit, from, to } = filter;
  const pairs: [string, string | undefined][] = [
    ['kind', kind],
    ['language', language],
    ['locality', localities.join(',')],
    ['country', countries.join(',')],
    ['theme', themes.join(',')],
    ['act', acts.join(',')],
    ['person', person],
    ['visit', visit],
    ['from', from],
    ['to', to],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
