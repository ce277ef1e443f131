import type { Messages } from '../../messages/messages.ts';
import type { Known } from '../values.ts';

/** The words and records that inputs offer. */
export interface Offered extends Known {
  countries: readonly { code: string; name: string }[];
  themes: readonly { label: string; themes: readonly { code: string; label: string }[] }[];
  acts: readonly { code: string; label: string }[];
}

/** What every input of a field's form needs. */
export interface InputsProps {
  /** The value now, in the API's shape. */
  value: unknown;
  offered: Offered;
  /** Begins the ids of inputs, so that no two on the page are alike. */
  id: string;
  text: Messages;
}

type Json = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for anything else. */
export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value as a list; an empty one for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as a text; an empty one for anything else. */
export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Ids of the lists that inputs suggest from. */
export const LISTS = { people: 'known-people', places: 'known-places' };

/** Empty rows that a list of parties or people ends with. */
export const FURTHER_ROWS = 2;
