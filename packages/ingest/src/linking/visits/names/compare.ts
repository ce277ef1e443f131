import { sameName } from '@communique/domain';
import { isVietnamisedForm } from './sino-vietnamese.ts';
import { lettersOf, withinOneEdit } from './spelling.ts';

/** How two names stand to each other: the whole name, a part of it, another spelling, a slip, or another name. */
export type NameMatch = 'full' | 'part' | 'transcribed' | 'slip' | 'none';

/** Names shorter than this, in letters, are too alike by chance for a slip to be told. */
const SLIP_LENGTH = 8;

/** Compares two names of people, whatever their marks, case, hyphens and blanks. */
export function compareNames(a: string, b: string): NameMatch {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  const [p, q] = [x.join(''), y.join('')];
  if (p === '' || q === '') return 'none';
  if (p === q || [...x].sort().join(' ') === [...y].sort().join(' ')) return 'full';
  if (isVietnamisedForm(x, y) || isVietnamisedForm(y, x)) return 'transcribed';
  if (sameName(a, b)) return Math.min(x.length, y.length) > 1 ? 'full' : 'part';
  const slip = Math.min(p.length, q.length) >= SLIP_LENGTH && p[0] === q[0] && withinOneEdit(p, q);
  return slip ? 'slip' : 'none';
}

/** Whether two names are taken to mean one person. */
export const isSamePerson = (a: string, b: string): boolean => compareNames(a, b) !== 'none';
