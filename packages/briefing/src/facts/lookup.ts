import type {
  Facts,
  LocalityFact,
  MeetingFact,
  OfficeFact,
  PersonFact,
  ReportFact,
  StatementFact,
  VisitFact,
} from './types.ts';

/** Facts by id, and the families of localities. */
export interface Lookup {
  facts: Facts;
  report: ReadonlyMap<string, ReportFact>;
  locality: ReadonlyMap<string, LocalityFact>;
  person: ReadonlyMap<string, PersonFact>;
  visit: ReadonlyMap<string, VisitFact>;
  meeting: ReadonlyMap<string, MeetingFact>;
  statement: ReadonlyMap<string, StatementFact>;
  /** Office id to the office and the id of the person who held it. */
  office: ReadonlyMap<string, { office: OfficeFact; person: string }>;
}

const lookups = new WeakMap<Facts, Lookup>();

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The lookup of these facts, built once for each value. */
export function lookup(facts: Facts): Lookup {
  const known = lookups.get(facts);
  if (known) return known;
  const built: Lookup = {
    facts,
    report: byId(facts.reports),
    locality: byId(facts.localities),
    person: byId(facts.people),
    visit: byId(facts.visits),
    meeting: byId(facts.meetings),
    statement: byId(facts.statements),
    office: new Map(
      facts.people.flatMap((person) => person.offices.map((office) => [office.id, { office, person: person.id }])),
    ),
  };
  lookups.set(facts, built);
  return built;
}

/** A locality and every unit above it, by id. Ends at an unknown parent; a loop in the data is cut. */
export function lineage(at: Lookup, id: string): string[] {
  const line: string[] = [];
  for (let next: string | null = id; next && !line.includes(next); next = at.locality.get(next)?.parent ?? null) {
    line.push(next);
  }
  return line;
}
