import {
  countryCode,
  day,
  localityCode,
  oneOf,
  type Parameter,
  placeKey,
  readGroups,
  readOne,
  recordKey,
  type SearchParams,
  sideCode,
  text,
  type Wrong,
  wordCode,
} from './parameters.ts';

/** Groups that all hold, each a choice of which any is enough: [[a, b], [c]] is (a or b) and c. */
export type Choices = readonly (readonly string[])[];

/** What the address asks for; all of it holds together. */
export interface Filters {
  locality: Choices;
  /** Countries that take part with national bodies only. */
  national: Choices;
  /** Places whose delegation travels: a locality, `national:VN`, or a whole country. */
  sender: Choices;
  /** Places that receive it, written alike. */
  host: Choices;
  country: Choices;
  group: Choices;
  theme: Choices;
  act: Choices;
  side: Choices;
  person: Choices;
  from: string | null;
  to: string | null;
  undated: 'only' | 'without' | null;
  /** Statements of online meetings, which belong to no visit; otherwise they are left out. */
  online: 'only' | null;
  /** The units in force today in the place of those of the visit's day. */
  geography: 'current' | null;
  q: string | null;
}

export type ListName =
  | 'locality'
  | 'national'
  | 'sender'
  | 'host'
  | 'country'
  | 'group'
  | 'theme'
  | 'act'
  | 'side'
  | 'person';

/** An address that asks for nothing. */
export const NO_FILTERS: Filters = {
  locality: [],
  national: [],
  sender: [],
  host: [],
  country: [],
  group: [],
  theme: [],
  act: [],
  side: [],
  person: [],
  from: null,
  to: null,
  undated: null,
  online: null,
  geography: null,
  q: null,
};

const LIST_READERS = {
  locality: localityCode,
  national: countryCode,
  sender: placeKey,
  host: placeKey,
  country: countryCode,
  group: wordCode,
  theme: wordCode,
  act: wordCode,
  side: sideCode,
  person: recordKey,
} as const;

/** Names of the parameters that hold lists, in the order in which addresses and chips give them. */
export const LIST_NAMES = Object.keys(LIST_READERS) as readonly ListName[];

/** What an address asks for, and what in it cannot be applied. */
export interface Read {
  filters: Filters;
  problems: readonly Wrong[];
}

/** Reads the filters of an address: wrong values are named and left out, unknown parameters are ignored. */
export function readFilters(params: SearchParams): Read {
  const problems: Wrong[] = [];
  const keep = <T>(parameter: string, read: Parameter<T>): T | null => {
    if (read.state === 'invalid') problems.push({ parameter, raw: read.raw, fault: read.fault });
    return read.state === 'valid' ? read.value : null;
  };
  const list = (name: ListName): Choices =>
    readGroups(params, name, LIST_READERS[name])
      .map((group) => group.flatMap((read) => keep(name, read) ?? []))
      .filter((group) => group.length > 0);

  const filters: Filters = {
    locality: list('locality'),
    national: list('national'),
    sender: list('sender'),
    host: list('host'),
    country: list('country'),
    group: list('group'),
    theme: list('theme'),
    act: list('act'),
    side: list('side'),
    person: list('person'),
    from: keep('from', readOne(params, 'from', day)),
    to: keep('to', readOne(params, 'to', day)),
    undated: keep('undated', readOne(params, 'undated', oneOf('only', 'without'))),
    online: keep('online', readOne(params, 'online', oneOf('only'))),
    geography: keep('geography', readOne(params, 'geography', oneOf('current'))),
    q: keep('q', readOne(params, 'q', text)),
  };
  return withoutContradictions(filters, problems);
}

/** The codes of a list, without how they are grouped. */
export const codesOf = (choices: Choices): readonly string[] => choices.flat();

/** A list that also asks for one code; groups which that code fulfils already are not repeated. */
export const narrow = (choices: Choices, code: string): Choices => [
  ...choices.filter((group) => !group.includes(code)),
  [code],
];

/** True when nothing is asked for. */
export const isUnfiltered = (filters: Filters): boolean =>
  LIST_NAMES.every((name) => filters[name].length === 0) &&
  !filters.from &&
  !filters.to &&
  !filters.undated &&
  !filters.online &&
  !filters.geography &&
  !filters.q;

function withoutContradictions(filters: Filters, problems: Wrong[]): Read {
  const read = { ...filters };
  if (read.from && read.to && read.from > read.to) {
    problems.push({ parameter: 'to', raw: read.to, fault: { name: 'before', words: [read.from] } });
    read.to = null;
  }
  if (read.undated === 'only' && (read.from || read.to)) {
    problems.push({ parameter: 'undated', raw: 'only', fault: { name: 'undatedInRange', words: [] } });
    read.undated = null;
  }
  return { filters: read, problems };
}
