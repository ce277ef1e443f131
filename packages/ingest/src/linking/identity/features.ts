import { compareNames } from '../visits/names/compare.ts';
import { lettersOf } from '../visits/names/spelling.ts';
import { differInMarks } from './marks.ts';
import { isUsualName } from './names.ts';
import { officeLevel } from './offices.ts';
import type { Stance } from './telling.ts';
import { WEIGHTS } from './weights.ts';

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

const titles = ({ offices }: Stance): string | null => offices.map(({ title }) => title).join('; ') || null;

const office: Feature = (a, b) => contribution('office', officeLevel(a, b), titles(a), titles(b));

const occasion: Feature = (a, b) => {
  const shared = [...a.occasions].filter((one) => b.occasions.has(one)).sort()[0];
  return shared === undefined ? null : contribution('occasion', 'shared', shared, shared);
};

/** All features, in the order in which explanations give them. */
export const FEATURES: readonly Feature[] = [name, country, office, occasion];
