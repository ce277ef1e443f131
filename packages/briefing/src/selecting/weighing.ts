import type { Lookup } from '../facts/lookup.ts';
import { standing } from '../facts/precedence.ts';
import type { StatementFact } from '../facts/types.ts';
import { type Contact, compare, participants } from './contacts.ts';
import type { Selected } from './select.ts';

/** What an act is worth: signed over agreed over proposed over praised. */
const ACT_WEIGHT: Readonly<Record<string, number>> = {
  sign: 6,
  agree: 5,
  object: 4,
  propose: 3,
  intend: 3,
  act: 2,
  appraise: 1,
};
/** A contact of which no statement is held still counts for something. */
const SILENT_WEIGHT = 0.5;
/** By rank of the highest person, 1 to 7: leaders of state or Party, ministers and first secretaries, deputies. */
const RANK_FACTOR = [1, 2.2, 1.6, 1.3, 1.1, 1.1, 1, 1] as const;
/** A visit that is only announced: what is planned has not been done. */
const AHEAD_FACTOR = 0.5;
const FIRST_TIME = 1.3;
const THIRD_TIME = 0.8;
const HALF_LIFE_YEARS = 4;
const DAYS_A_YEAR = 365.25;

export interface Weighed extends Selected {
  /** The heaviest statement's weight. */
  weight: number;
  /** Weight by statement id. */
  weights: ReadonlyMap<string, number>;
}

/**
 * Weighs the selection in its order of time. Age is measured from the newest contact of the selection, never from
 * today, so that the same data gives the same briefing.
 */
export function weigh(at: Lookup, selected: readonly Selected[]): Weighed[] {
  const newest = selected.map(({ contact }) => contact.start ?? '').reduce((a, b) => (a > b ? a : b), '');
  const seen = new Map<string, number>();
  return selected.map(({ contact, statements }) => {
    const ahead = contact.hosts.length > 0 && contact.hosts.every(({ planned }) => planned);
    const base = rankFactor(at, contact) * recency(contact, newest) * (ahead ? AHEAD_FACTOR : 1);
    const pair = pairKey(contact);
    const weights = new Map<string, number>();
    for (const statement of statements) {
      weights.set(statement.id, base * (ACT_WEIGHT[statement.act] ?? 1) * newness(statement, pair, seen));
    }
    for (const theme of new Set(statements.flatMap((statement) => statement.themes))) {
      seen.set(`${pair} ${theme}`, (seen.get(`${pair} ${theme}`) ?? 0) + 1);
    }
    return { contact, statements, weights, weight: Math.max(base * SILENT_WEIGHT, ...weights.values()) };
  });
}

/** Heaviest first; ties: the later day, then the id. */
export function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.weight - a.weight || compare(b.contact.start ?? '', a.contact.start ?? '') || compare(a.contact.id, b.contact.id)
  );
}

const LOWEST = 7;

/** Rank of the highest person who takes part, 7 when no office is known. */
export function highestRank(at: Lookup, contact: Contact): number {
  const ranks = participants(contact).map((id) => Math.floor(standing(at.person.get(id), contact.reports)));
  return Math.min(LOWEST, ...ranks);
}

function rankFactor(at: Lookup, contact: Contact): number {
  return RANK_FACTOR[highestRank(at, contact)] ?? 1;
}

function recency(contact: Contact, newest: string): number {
  if (!contact.start || !newest) return 0.5;
  const years = (Date.parse(newest) - Date.parse(contact.start)) / 86_400_000 / DAYS_A_YEAR;
  return 0.5 ** (years / HALF_LIFE_YEARS);
}

function newness(statement: StatementFact, pair: string, seen: ReadonlyMap<string, number>): number {
  const times = Math.min(3, ...statement.themes.map((theme) => seen.get(`${pair} ${theme}`) ?? 0));
  return times === 0 ? FIRST_TIME : times >= 2 ? THIRD_TIME : 1;
}

/** Both sides of a contact as one key, whoever travels. */
export function pairKey(contact: Contact): string {
  const side = (parties: Contact['guests']) =>
    [...new Set(parties.map((party) => party.locality ?? party.country ?? '?'))].sort(compare).join('+');
  return [side(contact.guests), side(contact.hosts)].sort(compare).join(' – ');
}
