import { daysBetween, fold, localityById, spellings } from '@communique/domain';
import { compareNames } from '../visits/names/compare.ts';
import { lettersOf } from '../visits/names/spelling.ts';
import { differInMarks } from './marks.ts';
import { isUsualName } from './names.ts';
import type { HeldOffice, Stance } from './telling.ts';
import { SOON, WEIGHTS } from './weights.ts';

/** What a feature adds to the score of a pair, with the values compared. */
export interface Contribution {
  feature: 'name' | 'country' | 'office' | 'occasion';
  level: string;
  weight: number;
  a: string | null;
  b: string | null;
}

type Feature = (a: Stance, b: Stance) => Contribution | null;

function contribution<F extends keyof typeof WEIGHTS>(
  feature: F,
  level: keyof (typeof WEIGHTS)[F] & string,
  a: string | null,
  b: string | null,
): Contribution {
  return { feature, level, weight: WEIGHTS[feature][level] as number, a, b };
}

const name: Feature = (a, b) => {
  const made = (level: keyof typeof WEIGHTS.name) => contribution('name', level, a.name, b.name);
  if (compareNames(a.name, b.name) === 'transcribed') return made('transcribed');
  if (differInMarks(a.name, b.name)) return made('differ');
  if (isUsualName(a.name, a.country ?? b.country)) return made('usual');
  return made(lettersOf(a.name).join('') === lettersOf(b.name).join('') ? 'same' : 'reordered');
};

const country: Feature = (a, b) => {
  const level = a.country === null || b.country === null ? 'unknown' : a.country === b.country ? 'same' : 'differ';
  return contribution('country', a.country === b.country ? 'same' : level, a.country, b.country);
};

/** Days between two spans: negative where they overlap, null where one is unknown. */
function gap({ span: a }: Stance, { span: b }: Stance): number | null {
  if (a === null || b === null) return null;
  const [from, to] = [a.first > b.first ? a.first : b.first, a.last < b.last ? a.last : b.last];
  return daysBetween(to, from);
}

/** Days within which two reports are of the same time. */
const THEN = 31;

const national = ({ places }: HeldOffice): boolean => places.length === 0;
const nested = (x: HeldOffice, y: HeldOffice): boolean =>
  x.places[0] !== undefined &&
  y.places[0] !== undefined &&
  (x.places.includes(y.places[0]) || y.places.includes(x.places[0]));

/** Whether the title names its place: the same words then mean the same place, though it be linked to a namesake of it. */
const namesPlace = ({ title, places: [id = ''] }: HeldOffice): boolean => {
  const locality = localityById(id);
  return locality !== undefined && spellings(locality).some((name) => title.includes(fold(name)));
};

/** How the offices of one stand to those of the other. */
function officeLevel(a: Stance, b: Stance): keyof typeof WEIGHTS.office {
  const pairs = a.offices.flatMap((x) => b.offices.map((y) => [x, y] as const));
  if (pairs.length === 0) return 'unknown';
  if (pairs.some(([x, y]) => x.title === y.title && (x.places[0] === y.places[0] || (namesPlace(x) && namesPlace(y)))))
    return 'same';
  if (pairs.some(([x, y]) => nested(x, y))) return 'place';
  const days = gap(a, b);
  const then = days !== null && days <= THEN;
  if (pairs.some(([x, y]) => national(x) && national(y) && alike(x.title, y.title))) return 'national';
  if (pairs.every(([x, y]) => national(x) && national(y))) return then ? 'otherBodyThen' : 'otherBody';
  if (pairs.some(([x, y]) => national(x) || national(y))) return then ? 'otherLevelThen' : 'otherLevel';
  if (then) return 'elsewhereThen';
  return days === null || days <= SOON ? 'elsewhereSoon' : 'elsewhere';
}

/** Whether one folded title holds the other: "minister" and "deputyminister" do not count, the shorter must be long. */
const alike = (x: string, y: string): boolean => {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 12 && long.includes(short);
};

const titles = ({ offices }: Stance): string | null => offices.map(({ title }) => title).join('; ') || null;

const office: Feature = (a, b) => contribution('office', officeLevel(a, b), titles(a), titles(b));

const occasion: Feature = (a, b) => {
  const shared = [...a.occasions].filter((one) => b.occasions.has(one)).sort()[0];
  return shared === undefined ? null : contribution('occasion', 'shared', shared, shared);
};

/** All features, in the order in which explanations give them. */
export const FEATURES: readonly Feature[] = [name, country, office, occasion];
