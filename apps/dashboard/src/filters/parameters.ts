import type { Messages } from '../messages/messages.ts';

/** What the address says of one parameter: a value, something that cannot be meant (and why), or nothing. */
export type Parameter<T> =
  | { state: 'valid'; value: T }
  | { state: 'invalid'; raw: string; fault: Fault }
  | { state: 'missing' };

/** What is wrong with a value: the name of the text that tells it, and the words put into it. */
export interface Fault {
  name: keyof Messages['filters']['faults'];
  words: readonly [string?, string?];
}

/** A parameter that is not applied, before it is told in a language. */
export interface Wrong {
  parameter: string;
  raw: string;
  fault: Fault;
}

/** A parameter of the address that is not applied; it is named, shown, and can be removed. */
export interface Problem {
  parameter: string;
  raw: string;
  reason: string;
  advice: string;
}

/** The parameters of an address as Next gives them. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Turns the raw text of a parameter into its value. */
export type Reader<T> = (raw: string) => Parameter<T>;

const valid = <T>(value: T): Parameter<T> => ({ state: 'valid', value });
const invalid = (raw: string, name: Fault['name'], ...words: Fault['words']): Parameter<never> => ({
  state: 'invalid',
  raw,
  fault: { name, words },
});

/** The first value of a parameter; empty ones, as forms send them, are missing. */
export function readOne<T>(params: SearchParams, name: string, reader: Reader<T>): Parameter<T> {
  const given = params[name];
  const raw = tidy((typeof given === 'string' ? given : given?.[0]) ?? '');
  return raw ? reader(raw) : { state: 'missing' };
}

/**
 * The values of a parameter that takes several: commas part values of which any is enough, semicolons (or repetition)
 * part groups that must all hold. Each value is read on its own.
 */
export function readGroups<T>(params: SearchParams, name: string, reader: Reader<T>): Parameter<T>[][] {
  const given = params[name] ?? [];
  const groups = (typeof given === 'string' ? [given] : given).flatMap((text) => text.split(';'));
  return groups.map((group) => [...new Set(group.split(',').map(tidy))].filter(Boolean).map(reader));
}

const tidy = (raw: string): string => raw.normalize('NFC').trim();

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Reader<string> = (raw) => {
  const [, year, month, date] = DAY.exec(raw) ?? [];
  if (!year || !month || !date) return invalid(raw, 'notADay');
  if (Number(month) < 1 || Number(month) > 12) {
    return invalid(raw, 'noMonth', String(Number(month)));
  }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(date) < 1 || Number(date) > last) {
    return invalid(raw, 'noDay', String(Number(date)), String(last));
  }
  return valid(raw);
};

/** A country's code, ISO 3166-1 alpha-2. */
export const countryCode: Reader<string> = (raw) =>
  /^[A-Za-z]{2}$/.test(raw) ? valid(raw.toUpperCase()) : invalid(raw, 'notACountry');

/** A side of a statement: a country, all parties together, or not told. */
export const sideCode: Reader<string> = (raw) =>
  /^(both|unknown)$/i.test(raw) ? valid(raw.toLowerCase()) : countryCode(raw);

/** The code of a theme, group or act: lower-case words joined by hyphens. */
export const wordCode: Reader<string> = (raw) =>
  /^[a-z]+(-[a-z]+)*$/.test(raw) ? valid(raw) : invalid(raw, 'notACode');

/** The code of a locality: ISO 3166-2 or an id of the data set. */
export const localityCode: Reader<string> = (raw) =>
  /^[A-Za-z0-9:._-]{1,80}$/.test(raw) ? valid(raw) : invalid(raw, 'notALocality');

/** A place that travels or receives: a country's code, `national:` before one, or the code of a locality. */
export const placeKey: Reader<string> = (raw) => {
  const [, national, country] = /^(national:)?([A-Za-z]{2})$/i.exec(raw) ?? [];
  return country ? valid(`${national ? 'national:' : ''}${country.toUpperCase()}`) : localityCode(raw);
};

/** The key of a stored record. */
export const recordKey: Reader<string> = (raw) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw) ? valid(raw) : invalid(raw, 'notARecord');

/** One of a few words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (raw) => {
    const word = words.find((each) => each === raw);
    return word ? valid(word) : invalid(raw, 'notAChoice', words.join(', '));
  };

/** Free words, cut at a length that a search can use. */
export const text: Reader<string> = (raw) => valid(raw.slice(0, 200));
