import type { Person } from '../../model.ts';
import type { Resolved } from '../../resolving/index.ts';
import { DIPLOMAT } from './words.ts';

/** The principals of the meetings, by side; those of the host's side in the order of the text. */
export interface Sides {
  guests: Person[];
  /** The others of the guests' side, diplomats on the spot left out. */
  companions: Person[];
  hosts: Person[];
}

/** Diplomats on the spot accompany their country's guests, and lead them only where the frame says so. */
const isNoDiplomat = ({ offices }: Person): boolean => !offices.some(({ text }) => DIPLOMAT.test(text));

/** The guest is the delegation's leader; hosts are all who take part on the other sides. */
export function sidesOf({ people, frame }: Resolved): Sides {
  const present = people.filter(({ takesPart }) => takesPart);
  const { guest } = frame;
  const own = present.filter(({ country }) => country === guest.country);
  const leader = guest.leader ?? own.filter(isNoDiplomat).toSorted((a, b) => a.rank - b.rank)[0] ?? null;
  const hosts = present.filter((person) => person !== leader && person.country !== guest.country);
  const companions = own.filter((person) => person !== leader && isNoDiplomat(person));
  return { guests: leader ? [leader] : [], companions, hosts };
}
