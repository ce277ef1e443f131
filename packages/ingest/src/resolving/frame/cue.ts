import type { CountryCode, Person, PlaceMention } from '../../model.ts';
import { isLead, type Scene, type Word } from './scene.ts';

/** A hint that a country, a person or a place is on the guests' or the hosts' side. */
export interface Cue {
  role: 'guest' | 'host';
  /** Null for a person whose country the text does not tell: the side says it. */
  country: CountryCode | null;
  /** How much it counts against others. */
  weight: number;
  start: number;
  end: number;
  rule: string;
  /** The person whom the words put on that side. */
  person: Person | null;
  /** The locality that sends the guests, or that they visit; null for cues about people and countries. */
  place: PlaceMention | null;
  /** True when the words say that somebody travels or that the two sides meet; a setting alone proves no visit. */
  contact: boolean;
}

/** A finder of cues: one idea of grammar each. */
export type CueRule = (scene: Scene) => Cue[];

export const opposite = (role: Cue['role']): Cue['role'] => (role === 'guest' ? 'host' : 'guest');

/** The person's country is only pointed back to by an office ("its secretary"): the words of the visit know better. */
export const isDoubtful = ({ country, countryEvidence }: Person): boolean =>
  country === null || countryEvidence.rule === 'country/antecedent';

/** Later sentences count half: the visit is told first. */
export const weigh = (word: Word, weight: number): number => (isLead(word) ? weight : weight / 2);

/** A cue about a person's side. */
export function personCue(role: Cue['role'], person: Person, word: Word, weight: number, rule: string): Cue[] {
  const { start, end } = word;
  const { country } = person;
  return [{ role, country, weight: weigh(word, weight), start, end, rule, person, place: null, contact: true }];
}

/** A cue about a place; localities are kept as sender or host. */
export function placeCue(role: Cue['role'], place: PlaceMention, word: Word, weight: number, rule: string): Cue[] {
  if (!place.country) return [];
  const { start, end, country } = place;
  const locality = place.isCountry ? null : place;
  return [
    { role, country, weight: weigh(word, weight), start, end, rule, person: null, place: locality, contact: true },
  ];
}
