import { fold } from '@communique/domain';
import type { Facts, PersonFact } from '../facts/types.ts';
import { shortName } from '../wording/names.ts';

/** Two reports of one visit may name a person in full and in short: one person, by the fuller name. */
export function oneName(facts: Facts, asked?: string): Facts {
  const person = new Map(facts.people.map((one) => [one.id, one]));
  const same = new Map<string, string>();
  for (const visit of facts.visits) {
    if (visit.reports.length < 2) continue;
    const meetings = facts.meetings.filter((one) => one.visit === visit.id);
    const statements = facts.statements.filter((one) => one.visit === visit.id);
    const ids = new Set([
      ...(visit.leader ? [visit.leader] : []),
      ...meetings.flatMap((one) => [...one.guests, ...one.hosts]),
      ...statements.flatMap((one) => one.person ?? []),
    ]);
    const here = [...ids].flatMap((id) => person.get(id) ?? []);
    for (const one of here) {
      const fuller = here.filter((other) => other !== one && isShortFor(one, other));
      if (fuller.length !== 1) continue;
      const [kept, gone] = one.id === asked ? [one, fuller[0]!] : [fuller[0]!, one];
      same.set(gone.id, kept.id);
    }
  }
  return same.size ? renamed(facts, same) : facts;
}

/** "Phong" beside "Nguyen Van Phong"; of two equal names the later id gives way. */
function isShortFor(one: PersonFact, other: PersonFact): boolean {
  if (one.country !== other.country) return false;
  if (fold(one.name) === fold(other.name)) return one.id > other.id;
  return !/\s/u.test(one.name.trim()) && fold(one.name) === fold(shortName(other.name, other.country));
}

function renamed(facts: Facts, same: ReadonlyMap<string, string>): Facts {
  const now = (id: string): string => same.get(id) ?? id;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(now))];
  const person = new Map(facts.people.map((one) => [one.id, one]));
  return {
    ...facts,
    people: facts.people
      .filter(({ id }) => !same.has(id))
      .map((one) => {
        const merged = [...same].filter(([, to]) => to === one.id).flatMap(([from]) => person.get(from)?.offices ?? []);
        return merged.length ? { ...one, offices: [...one.offices, ...merged] } : one;
      }),
    visits: facts.visits.map((one) => ({ ...one, leader: one.leader && now(one.leader) })),
    meetings: facts.meetings.map((one) => ({ ...one, guests: all(one.guests), hosts: all(one.hosts) })),
    statements: facts.statements.map((one) => ({ ...one, person: one.person && now(one.person) })),
    documents: facts.documents.map((one) => ({ ...one, signatories: all(one.signatories) })),
  };
}
