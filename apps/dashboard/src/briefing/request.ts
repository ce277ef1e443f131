import { codesOf, type Filters } from '../filters/filters.ts';
import { oneOf, readOne, recordKey, type SearchParams } from '../filters/parameters.ts';
import { type BriefingRequest, KINDS, type Kind } from '../queries/briefing.ts';

/** What the address asks a briefing to be about; null where it asks for none yet. */
export interface Subject {
  kind: Kind | null;
  /** Key of a visit. */
  visit: string | null;
}

/** A request that can be sent, or what is still to be chosen for it. */
export type Prepared = { request: BriefingRequest } | { missing: string };

/** Reads kind and visit from an address; without a kind the filters tell it. */
export function readSubject(params: SearchParams, filters: Filters): Subject {
  const visit = readOne(params, 'visit', recordKey);
  const kind = readOne(params, 'kind', oneOf(...KINDS));
  const key = visit.state === 'valid' ? visit.value : null;
  return { visit: key, kind: kind.state === 'valid' ? kind.value : impliedKind(filters, key) };
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

/** What must be chosen for a kind, where it is not. */
const MISSING: Readonly<Record<Kind, (filters: Filters, visit: string | null) => string | null>> = {
  locality: ({ locality }) => (locality.length ? null : 'Choose a locality.'),
  pair: ({ locality, country }) =>
    codesOf(locality).length > 1 || codesOf(country).length > 1 ? null : 'Choose two localities, or two countries.',
  theme: ({ theme }) => (theme.length ? null : 'Choose a theme.'),
  person: ({ person }) => (person.length ? null : 'Choose a person: each one’s page has a button for it.'),
  visit: (_filters, visit) => (visit ? null : 'Choose a visit: each one’s page has a button for it.'),
  period: ({ from, to }) => (from || to ? null : 'Choose the first or the last day.'),
};

/** The request of a kind under the filters of the address. */
export function prepareRequest(kind: Kind, filters: Filters, visit: string | null): Prepared {
  const missing = MISSING[kind](filters, visit);
  if (missing) return { missing };
  const [person] = codesOf(filters.person);
  return {
    request: {
      kind,
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
