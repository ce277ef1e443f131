import { fold } from '@communique/domain';
import type { Facts, StatementFact } from '../facts/types.ts';

/** Acts from the weakest on: where two reports class one utterance differently, no more is claimed than both bear. */
const WEAKEST = ['appraise', 'intend', 'propose', 'object', 'agree', 'sign', 'act'];
/** So much of the shorter sentence's words, and so many, make two sentences one utterance. */
const SHARED = 0.45;
const FEWEST = 4;
const STEM = 6;
const SHORTEST_WORD = 4;

/** Statements that two reports of one visit tell alike, though they class them differently: once, by the weaker act. */
export function toldOnce(facts: Facts): Facts {
  const gone = new Set<string>();
  const narrowed = new Map<string, readonly string[]>();
  const byVisit = Map.groupBy(facts.statements, (one) => one.visit);
  for (const [visit, statements] of byVisit) {
    if (!visit || new Set(statements.map((one) => one.evidence.report)).size < 2) continue;
    for (const [n, one] of statements.entries()) {
      for (const other of statements.slice(n + 1)) {
        if (gone.has(one.id) || gone.has(other.id) || !isOneUtterance(one, other)) continue;
        const [kept, dropped] = WEAKEST.indexOf(one.act) <= WEAKEST.indexOf(other.act) ? [one, other] : [other, one];
        gone.add(dropped.id);
        const common = kept.themes.filter((theme) => dropped.themes.includes(theme));
        if (common.length) narrowed.set(kept.id, common);
      }
    }
  }
  if (!gone.size) return facts;
  return {
    ...facts,
    statements: facts.statements
      .filter(({ id }) => !gone.has(id))
      .map((one) => (narrowed.has(one.id) ? { ...one, themes: narrowed.get(one.id)! } : one)),
  };
}

function isOneUtterance(a: StatementFact, b: StatementFact): boolean {
  if (a.evidence.report === b.evidence.report || a.side !== b.side) return false;
  if (a.person && b.person && a.person !== b.person) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= FEWEST && shared / Math.min(one.size, other.size) >= SHARED;
}

/** Words that any two sentences share. */
const COMMON = new Set(
  'that with will more this they their have been which would also into from should both sides said between especially particularly further hoped expressed added'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

const wordsOf = ({ evidence }: StatementFact): Set<string> =>
  new Set(
    [...evidence.quote.matchAll(/\p{L}+/gu)]
      .flatMap(([word]) => (word.length < SHORTEST_WORD ? [] : fold(word).slice(0, STEM)))
      .filter((word) => !COMMON.has(word)),
  );
