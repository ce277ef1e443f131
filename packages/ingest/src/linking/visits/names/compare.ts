import { sameName } from '@communique/domain';
import { isVietnamisedForm } from './sino-vietnamese.ts';
import { lettersOf, withinOneEdit } from './spelling.ts';

/** How two names stand to each other: the whole name, a part of it, another spelling, a slip, or another name. */
export type NameMatch = 'full' | 'part' | 'transcribed' | 'slip' | 'none';

/** In words shorter than this, in letters, one letter makes another name: Vinh and Minh. */
const SLIP_LENGTH = 6;

/** Whether names are the same but for a letter in one long word. */
function isSlip(x: readonly string[], y: readonly string[]): boolean {
  const [odd, ...more] = x.flatMap((word, index) => (word === y[index] ? [] : [[word, y[index] ?? ''] as const]));
  if (x.length !== y.length || odd === undefined || more.length > 0) return false;
  return Math.min(odd[0].length, odd[1].length) >= SLIP_LENGTH && withinOneEdit(odd[0], odd[1]);
}

/** Compares two names of people, whatever their marks, case, hyphens and blanks. */
export function compareNames(a: string, b: string): NameMatch {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  const [p, q] = [x.join(''), y.join('')];
  if (p === '' || q === '') return 'none';
  if (p === q || [...x].sort().join(' ') === [...y].sort().join(' ')) return 'full';
  if (isVietnamisedForm(x, y) || isVietnamisedForm(y, x)) return 'transcribed';
  if (sameName(a, b)) return Math.min(x.length, y.length) > 1 ? 'full' : 'part';
  return isSlip(x, y) ? 'slip' : 'none';
}

/** Whether two names are taken to mean one person. */
export const isSamePerson = (a: string, b: string): boolean => compareNames(a, b) !== 'none';
