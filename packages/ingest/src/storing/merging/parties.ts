import type { Telling, TellingFacts } from './telling.ts';

type Party = TellingFacts['parties'][number];
type Locality = TellingFacts['localities'][number];
type Person = TellingFacts['people'][number];

const VISITED_FIRST = (a: { stage?: string | null }, b: { stage?: string | null }): number =>
  Number(a.stage === 'PLANNED') - Number(b.stage === 'PLANNED');

/** Who is meant: a locality; else a body; else a country's national level. */
const partyKey = ({ side, countryCode, localityId, organisationId }: Party): string =>
  JSON.stringify([side, localityId ?? [countryCode, organisationId]]);

/**
 * The parties that any report names, each once, as the earliest report has it; a host that one report has as visited was
 * visited. A country without more is left out where a locality or body of it stands on the same side.
 */
export function mergeParties(tellings: readonly Telling[]): Party[] {
  const parties = Map.groupBy(
    tellings.flatMap(({ facts }) => facts.parties),
    partyKey,
  );
  const chosen = [...parties.values()].flatMap((same) => {
    const [first] = same;
    const stage = same.toSorted(VISITED_FIRST)[0]?.stage ?? null;
    return first ? [{ ...first, stage }] : [];
  });
  const isBare = ({ localityId, organisationId }: Party): boolean => localityId === null && organisationId === null;
  return chosen
    .filter(
      (party) =>
        !isBare(party) ||
        !chosen.some((other) => !isBare(other) && other.side === party.side && other.countryCode === party.countryCode),
    )
    .toSorted((a, b) => Number(a.side === 'HOST') - Number(b.side === 'HOST'))
    .map((party, ordinal) => ({ ...party, ordinal }));
}

/** The localities that any report counts the visit for; direct when any has it so. */
export function mergeLocalities(tellings: readonly Telling[]): Locality[] {
  const all = tellings.flatMap(({ facts }) => facts.localities);
  return [...Map.groupBy(all, ({ localityId, side }) => `${side} ${localityId}`).values()].flatMap((same) => {
    const [first] = same.toSorted(VISITED_FIRST);
    return first ? [{ ...first, direct: same.some(({ direct }) => direct) }] : [];
  });
}

/** All who took part by any report, on the side that the earliest report which gives one has. */
export function mergePeople(tellings: readonly Telling[]): Person[] {
  const all = tellings.flatMap(({ facts }) => facts.people);
  return [...Map.groupBy(all, ({ personId }) => personId)].map(([personId, same]) => ({
    personId,
    side: same.find(({ side }) => side != null)?.side ?? null,
  }));
}

/** The leader whom most reports name; of equally many, the one of the earliest report. */
export function mergeLeader(tellings: readonly Telling[]): string | null {
  const named = tellings.flatMap(({ facts }) => facts.visit.leaderId ?? []);
  const count = (id: string): number => named.filter((other) => other === id).length;
  return named.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
