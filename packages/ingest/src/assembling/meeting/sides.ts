import type { Person } from '../../model.ts';
import type { Resolved } from '../../resolving/index.ts';

/** The principals of the meetings, by side; those of the host's side in the order of the text. */
export interface Sides {
  guests: Person[];
  hosts: Person[];
}

/** The guest is the delegation's leader; hosts are all who take part on the other sides. */
export function sidesOf({ people, frame }: Resolved): Sides {
  const present = people.filter(({ takesPart }) => takesPart);
  const { guest } = frame;
  const own = present.filter(({ country }) => country === guest.country);
  const leader = guest.leader ?? own.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
  const hosts = present.filter((person) => person !== leader && person.country !== guest.country);
  return { guests: leader ? [leader] : [], hosts };
}
