import { currentIdOf, type Locality, localityById } from '@communique/domain';
import { ancestors } from '../ancestors.ts';

/** How the localities of one side in two reports stand to each other. */
export type Nesting = 'same' | 'nested' | 'neighbours' | 'apart' | 'one national' | 'both national';

/** A province stands for the one that took it over: of one visit, one report may use the old name and one the new. */
const today = ({ id, level }: Locality): string => (level === 1 ? currentIdOf(id) : id);

const chain = (id: string): string[] => {
  const locality = localityById(id);
  return locality ? [locality, ...ancestors(locality)].map(today) : [id];
};

/** Whether either lies in the other: Nanning and Guangxi. */
const isNested = (a: string, b: string): boolean =>
  chain(a).includes(chain(b)[0] ?? b) || chain(b).includes(chain(a)[0] ?? a);

/** Whether both lie in one first-level unit: Nanjing and Suzhou. */
const areNeighbours = (a: string, b: string): boolean => chain(a).at(-1) === chain(b).at(-1);

/** The closest relation between any two of the localities; no locality is a national body. */
export function nesting(a: readonly string[], b: readonly string[]): Nesting {
  if (a.length === 0 && b.length === 0) return 'both national';
  if (a.length === 0 || b.length === 0) return 'one national';
  const some = (related: (x: string, y: string) => boolean): boolean => a.some((x) => b.some((y) => related(x, y)));
  if (some((x, y) => chain(x)[0] === chain(y)[0])) return 'same';
  if (some(isNested)) return 'nested';
  return some(areNeighbours) ? 'neighbours' : 'apart';
}
