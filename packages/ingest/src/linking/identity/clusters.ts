import { type Contribution, FEATURES } from './features.ts';
import { nameKeys } from './names.ts';
import { type PersonTelling, type Stance, stancesOf } from './telling.ts';
import { CONFLICT, THRESHOLD } from './weights.ts';

/** By which two tellings two groups of them were taken for one person. `a` is the lower id. */
export interface PersonLink {
  a: string;
  b: string;
  score: number;
  explain: Contribution[];
}

/** What an editor says of two tellings: one person, or two. */
export interface PersonConstraint {
  /** Ids of tellings. */
  a: string;
  b: string;
  same: boolean;
}

/** A person: his tellings and what linked them. */
export interface Identity {
  id: string;
  tellings: readonly PersonTelling[];
  links: readonly PersonLink[];
}

/** How likely two stances are one person's. The same whichever comes first. */
export function scoreStances(x: Stance, y: Stance): { score: number; explain: Contribution[] } {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const explain = FEATURES.flatMap((feature) => feature(a, b) ?? []);
  return { score: explain.reduce((sum, { weight }) => sum + weight, 0), explain };
}

interface Group {
  stances: Stance[];
  links: PersonLink[];
}

const byStrength = (x: PersonLink, y: PersonLink): number =>
  y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);

/** Tellings that an editor parts from the others of their stance stand alone. */
function stancesUnder(tellings: readonly PersonTelling[], constraints: readonly PersonConstraint[]): Stance[] {
  const named = new Set(constraints.flatMap(({ a, b }) => [a, b]));
  const alone = tellings.filter(({ id }) => named.has(id)).flatMap((telling) => stancesOf([telling]));
  return [...alone, ...stancesOf(tellings.filter(({ id }) => !named.has(id)))];
}

/** Pairs that share a key of their names, each once, the lower id first. */
function pairsOf(stances: readonly Stance[]): [Stance, Stance][] {
  const keyed = stances.flatMap((stance) => nameKeys(stance.name, stance.country).map((key) => ({ key, stance })));
  const pairs = new Map<string, [Stance, Stance]>();
  for (const sharing of Map.groupBy(keyed, ({ key }) => key).values())
    for (const { stance: a } of sharing)
      for (const { stance: b } of sharing) if (a.id < b.id) pairs.set(`${a.id} ${b.id}`, [a, b]);
  return [...pairs.values()];
}

/**
 * Links without those of a telling that names no office to namesakes between whom nothing tells: it is left alone rather
 * than given to one of them.
 */
function withoutGuesses(
  links: readonly PersonLink[],
  stances: readonly Stance[],
  areApart: (a: string, b: string) => boolean,
): PersonLink[] {
  const bare = new Set(stances.filter(({ offices }) => offices.length === 0).map(({ id }) => id));
  const held = Map.groupBy(
    links.flatMap((link) => [
      { link, of: link.a, to: link.b },
      { link, of: link.b, to: link.a },
    ]),
    ({ of }) => of,
  );
  const guesses = [...held].flatMap(([id, all]) => {
    const named = bare.has(id) ? all.filter(({ to }) => !bare.has(to)) : [];
    const best = Math.max(...named.map(({ link }) => link.score));
    const foremost = named.filter(({ link }) => link.score === best).map(({ to }) => to);
    return foremost.some((a) => foremost.some((b) => areApart(a, b))) ? named.map(({ link }) => link) : [];
  });
  const left = new Set(guesses);
  return links.filter((link) => !left.has(link));
}

/**
 * Groups tellings by person. Links are followed from the strongest to the weakest, an editor's word before all others; two
 * groups stay apart when anyone of the one contradicts anyone of the other. The outcome depends on the set of tellings and
 * constraints alone, not on an order. All tellings that share keys of names must be given together.
 *
 * The id of a person is the lowest of his names' own ids. Of namesakes who would share it, the one with the lowest telling
 * has it; the others have the lowest id of their tellings.
 */
export function identities(
  tellings: readonly PersonTelling[],
  constraints: readonly PersonConstraint[] = [],
): Identity[] {
  const stances = stancesUnder(tellings, constraints);
  const groups = new Map<string, Group>(stances.map((stance) => [stance.id, { stances: [stance], links: [] }]));
  const join = (x: Group, y: Group, links: PersonLink[]): void => {
    const joined = { stances: [...x.stances, ...y.stances], links: [...x.links, ...y.links, ...links] };
    for (const { id } of joined.stances) groups.set(id, joined);
  };
  const scored = pairsOf(stances).map(([a, b]) => ({ a: a.id, b: b.id, ...scoreStances(a, b) }));
  const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const apart = new Set([
    ...scored.filter(({ score }) => score <= CONFLICT).map(({ a, b }) => keyOf(a, b)),
    ...constraints.filter(({ same }) => !same).map(({ a, b }) => keyOf(a, b)),
  ]);
  const together = constraints.filter(({ same }) => same).map(({ a, b }) => keyOf(a, b));
  for (const key of together) apart.delete(key);
  for (const key of together.sort()) {
    const [a = '', b = ''] = key.split(' ');
    const [x, y] = [groups.get(a), groups.get(b)];
    if (x && y && x !== y) join(x, y, []);
  }
  const sure = withoutGuesses(
    scored.filter(({ score }) => score >= THRESHOLD),
    stances,
    (a, b) => apart.has(keyOf(a, b)),
  );
  for (const link of sure.sort(byStrength)) {
    const [x, y] = [groups.get(link.a), groups.get(link.b)];
    if (!x || !y || x === y) continue;
    if (x.stances.some((one) => y.stances.some((other) => apart.has(keyOf(one.id, other.id))))) continue;
    join(x, y, [link]);
  }
  return withIds([...new Set(groups.values())]);
}

const lowest = (ids: readonly string[]): string => ids.toSorted()[0] ?? '';

function withIds(groups: readonly Group[]): Identity[] {
  const people = groups.map(({ stances, links }) => {
    const tellings = stances.flatMap((stance) => stance.tellings).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { tellings, links, own: lowest(tellings.map(({ ownId }) => ownId)), first: tellings[0]?.id ?? '' };
  });
  const firstOf = new Map<string, string>();
  for (const { own, first } of people.toSorted((a, b) => (a.first < b.first ? -1 : 1)))
    if (!firstOf.has(own)) firstOf.set(own, first);
  return people
    .map(({ tellings, links, own, first }) => ({ id: firstOf.get(own) === first ? own : first, tellings, links }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
