import { type Choices, type Filters, LIST_NAMES, NO_FILTERS } from './filters.ts';
import type { SearchParams } from './parameters.ts';

/** Parameters that are no filters: where in a page one stands. */
export type View = Readonly<Record<string, string | null | undefined>>;

const PLAIN: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%3B': ';' };

/** Commas, colons and semicolons may stand in a query as they are, and read better so. */
export const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%2C|%3A|%3B/g, (code) => PLAIN[code] ?? code);

/** A list as addresses write it: `a,b;c` is (a or b) and c. */
export const writeChoices = (choices: Choices): string => choices.map((group) => group.join(',')).join(';');

/** The address of a page under filters: readable, and the same for the same filters. */
export function addressOf(path: string, filters: Partial<Filters>, view: View = {}): string {
  const all: Filters = { ...NO_FILTERS, ...filters };
  const pairs: [string, string | null | undefined][] = [
    ...LIST_NAMES.map((name): [string, string] => [name, writeChoices(all[name])]),
    ['from', all.from],
    ['to', all.to],
    ['undated', all.undated],
    ['online', all.online],
    ['geography', all.geography],
    ['q', all.q],
    ...Object.entries(view),
  ];
  const query = pairs.filter(([, value]) => value).map(([name, value]) => `${name}=${encode(value ?? '')}`);
  return query.length ? `${path}?${query.join('&')}` : path;
}

/** The parameters of an address that are no filters; of those given twice, the first. */
export const besides = (params: SearchParams): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      Object.hasOwn(NO_FILTERS, name) ? [] : [[name, typeof value === 'string' ? value : value?.[0]]],
    ),
  );
