import { daysBetween } from '@communique/domain';
import { compareOffices, compareOrganisations } from './bodies.ts';
import { daysApart } from './days.ts';
import { nesting } from './localities.ts';
import { compareNames, isSamePerson, type NameMatch } from './names/compare.ts';
import type { VisitSignature } from './signature.ts';
import { WEIGHTS } from './weights.ts';

/** What one feature adds to a pair's score, and the values it was found in. */
export interface Contribution {
  feature: string;
  /** How the two values stand to each other: "same", "nested", "apart" … */
  level: string;
  weight: number;
  values: [string, string];
}

/** Compares one feature of two signatures; null when either report is silent on it. Symmetric but for `values`. */
type Feature = (a: VisitSignature, b: VisitSignature) => Contribution | null;

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** Whether the reports tell the visit the other way round: the one's sender is the other's host. */
const isReversed = (a: VisitSignature, b: VisitSignature): boolean =>
  !share(a.sender.countries, b.sender.countries) && share(a.sender.countries, b.host.countries);

const direction: Feature = (a, b) => {
  const told = (way: VisitSignature): string => `${way.sender.countries.join('+')} → ${way.host.countries.join('+')}`;
  const values: [string, string] = [told(a), told(b)];
  const add = (level: keyof typeof WEIGHTS.direction): Contribution => ({
    feature: 'direction',
    level,
    weight: WEIGHTS.direction[level],
    values,
  });
  const known = [a, b].every(({ sender, host }) => sender.countries.length > 0 && host.countries.length > 0);
  if (!known) return add('unknown');
  if (isReversed(a, b)) return add('reversed');
  const agree = share(a.sender.countries, b.sender.countries) && share(a.host.countries, b.host.countries);
  return add(agree ? 'same' : 'other');
};

/** Days between two visits at most, and how near that is. */
const DAYS_APART = [
  [0, 'shared'],
  [2, 'next'],
  [7, 'week'],
  [14, 'fortnight'],
  [31, 'month'],
] as const;

const days: Feature = (a, b) => {
  if (!a.days || !b.days) return null;
  const apart = daysApart(a.days, b.days);
  const level = DAYS_APART.find(([most]) => apart <= most)?.[1] ?? 'far';
  const weights = a.days.year && b.days.year ? WEIGHTS.days : WEIGHTS.daysWithoutYear;
  const told = ({ days: span }: VisitSignature): string => `${span?.first}/${span?.last}`;
  return { feature: 'days', level, weight: weights[level], values: [told(a), told(b)] };
};

/** Where a report gives no day: when they came out, or when one came out after the day that the other gives. */
const published: Feature = (a, b) => {
  if (a.days?.year && b.days?.year) return null;
  const day = (of: VisitSignature): string | null => of.published ?? (of.days?.year ? of.days.last : null);
  const [x, y] = [day(a), day(b)];
  if (x === null || y === null) return null;
  const apart = Math.abs(daysBetween(x, y));
  const level = apart <= 3 ? 'together' : apart <= 40 ? 'near' : 'far';
  return { feature: 'published', level, weight: WEIGHTS.published[level], values: [x, y] };
};

const everybody = ({ sender, host }: VisitSignature): string[] => [...sender.people, ...host.people];

/** The name by which a report names a person among those who are not its leader, if it does. */
const amongPeople = (name: string, report: VisitSignature): string | null =>
  everybody(report).find((person) => isSamePerson(person, name)) ?? null;

const leader: Feature = (a, b) => {
  const [x, y] = [a.leader, b.leader];
  if (x === null || y === null) return null;
  const match: NameMatch = compareNames(x, y);
  const present = [amongPeople(x, b), amongPeople(y, a)].filter((name) => name !== null).length;
  const level = match !== 'none' || present === 0 ? match : present === 2 ? 'exchanged' : 'present';
  return { feature: 'leader', level, weight: WEIGHTS.leader[level], values: [x, y] };
};

const leaderAmongPeople: Feature = (a, b) => {
  if ((a.leader === null) === (b.leader === null)) return null;
  const [name, other] = a.leader === null ? [b.leader, a] : [a.leader, b];
  const found = name === null ? null : amongPeople(name, other);
  if (name === null || found === null) return null;
  const values: [string, string] = a.leader === null ? [found, name] : [name, found];
  return { feature: 'leader among people', level: 'present', weight: WEIGHTS.leaderAmongPeople, values };
};

const office: Feature = (a, b) => {
  if (a.leader === null || b.leader === null || compareNames(a.leader, b.leader) !== 'none') return null;
  for (const x of a.leaderOffices)
    for (const y of b.leaderOffices)
      if (compareOffices(x, y))
        return { feature: 'office', level: 'same', weight: WEIGHTS.office.same, values: [x, y] };
  return null;
};

/** People other than the leaders whom both reports name, each counted once. */
const people: Feature = (a, b) => {
  const [left, right] = [everybody(a), everybody(b)];
  if (left.length === 0 || right.length === 0) return null;
  const free = new Set(right);
  const met: [string, string][] = [];
  for (const name of left) {
    const other = [...free].find((candidate) => isSamePerson(candidate, name));
    if (other === undefined) continue;
    free.delete(other);
    met.push([name, other]);
  }
  const weight = WEIGHTS.people[Math.min(met.length, WEIGHTS.people.length - 1)] ?? 0;
  const shown = (side: 0 | 1, all: readonly string[]): string =>
    (met.length > 0 ? met.map((pair) => pair[side]) : all).join(', ');
  return { feature: 'people', level: `${met.length}`, weight, values: [shown(0, left), shown(1, right)] };
};

/** Localities of one side of the first report, and of the same country's side of the second. */
const place =
  (side: 'sender' | 'host'): Feature =>
  (a, b) => {
    const opposite = side === 'sender' ? 'host' : 'sender';
    const [x, y] = [a[side], b[isReversed(a, b) ? opposite : side]];
    if (x.countries.length === 0 || y.countries.length === 0) return null;
    const level = nesting(x.localities, y.localities);
    const values: [string, string] = [x.localities.join(', '), y.localities.join(', ')];
    return { feature: side, level, weight: WEIGHTS[side][level], values };
  };

const organisation: Feature = (a, b) => {
  if (a.organisation === null || b.organisation === null) return null;
  const level = compareOrganisations(a.organisation, b.organisation);
  return {
    feature: 'organisation',
    level,
    weight: WEIGHTS.organisation[level],
    values: [a.organisation, b.organisation],
  };
};

const themes: Feature = (a, b) => {
  if (a.themes.length === 0 || b.themes.length === 0) return null;
  const common = a.themes.filter((theme) => b.themes.includes(theme)).length;
  const level = common === 0 ? 'none' : common * 2 >= Math.min(a.themes.length, b.themes.length) ? 'alike' : 'some';
  return {
    feature: 'themes',
    level,
    weight: WEIGHTS.themes[level],
    values: [a.themes.join(', '), b.themes.join(', ')],
  };
};

/** All features, in the order in which an explanation gives them. */
export const FEATURES: readonly Feature[] = [
  direction,
  days,
  published,
  leader,
  leaderAmongPeople,
  office,
  people,
  place('sender'),
  place('host'),
  organisation,
  themes,
];
