import { type Locality, localityById } from '@communique/domain';
import { ancestors } from '../ancestors.ts';

/** How the localities of one side in two reports stand to each other. */
export type Nesting = 'same' | 'nested' | 'neighbours' | 'apart' | 'one national' | 'both national';

const chain = (id: string): string[] => {
  const locality: Locality | undefined = localityById(id);
  return locality ? [id, ...ancestors(locality).map((above) => above.id)] : [id];
};

/** Whether either lies in the other: Nanning and Guangxi. */
const isNested = (a: string, b: string): boolean => chain(a).includes(b) || chain(b).includes(a);

/** Whether both lie in one first-level unit: Nanjing and Suzhou. */
const areNeighbours = (a: string, b: string): boolean => chain(a).at(-1) === chain(b).at(-1);

/** The closest relation between any two of the localities; no locality is a national body. */
export function nesting(a: readonly string[], b: readonly string[]): Nesting {
  if (a.length === 0 && b.length === 0) return 'both national';
  if (a.length === 0 || b.length === 0) return 'one national';
  const some = (related: (x: string, y: string) => boolean): boolean => a.some((x) => b.some((y) => related(x, y)));
  if (some((x, y) => x === y)) return 'same';
  if (some(isNested)) return 'nested';
  return some(areNeighbours) ? 'neighbours' : 'apart';
}
