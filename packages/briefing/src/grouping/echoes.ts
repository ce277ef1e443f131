import { type Lookup, lineage } from '../facts/lookup.ts';
import type { StatementFact } from '../facts/types.ts';
import { type Contact, compare, occasionOf } from '../selecting/contacts.ts';
import type { Weighed } from '../selecting/weighing.ts';

/** Something agreed on a theme that somebody had proposed in an earlier contact of the same two sides. */
export interface Echo {
  theme: string;
  earlier: Contact;
  /** The proposals, all of one person. */
  proposals: readonly StatementFact[];
  /** What was agreed now. */
  now: readonly StatementFact[];
}

/** The latest echo in `contact` of the contacts before it, or null. */
export function echoOf(at: Lookup, weighed: readonly Weighed[], index: number): Echo | null {
  const here = weighed[index];
  if (!here?.contact.start) return null;
  const now = here.statements.filter((one) => one.act === 'agree' && one.side === 'both');
  for (let before = index - 1; before >= 0; before--) {
    const earlier = weighed[before]!;
    if (!earlier.contact.start || sides(at, earlier.contact) !== sides(at, here.contact)) continue;
    for (const proposal of earlier.statements) {
      if (proposal.act !== 'propose' || !proposal.person || !isLocal(at, earlier.contact, proposal)) continue;
      const theme = proposal.themes.find((one) => now.some((statement) => statement.themes.includes(one)));
      if (!theme) continue;
      const proposals = earlier.statements.filter(
        (one) => one.act === 'propose' && one.person === proposal.person && one.themes.includes(theme),
      );
      const agreed = now.filter((statement) => statement.themes.includes(theme)).slice(0, 1);
      return { theme, earlier: earlier.contact, proposals, now: agreed };
    }
  }
  return null;
}

/** Both sides by their first-level units, whoever travels. */
function sides(at: Lookup, { guests, hosts }: Contact): string {
  const units = (parties: Contact['guests']) =>
    [...new Set(parties.map(({ locality, country }) => (locality && lineage(at, locality).at(-1)) || country || '?'))]
      .sort(compare)
      .join('+');
  return [units(guests), units(hosts)].sort(compare).join(' – ');
}

/** Whether who proposed sat there for a locality: what a government asked for is not its province's. */
function isLocal(at: Lookup, contact: Contact, statement: StatementFact): boolean {
  const meeting = occasionOf(at, contact, statement);
  return (meeting?.tellings ?? []).some(({ guests, hosts, guestParties, hostParties }) => {
    const id = statement.person!;
    const seat = guests.includes(id) ? guestParties[guests.indexOf(id)] : hostParties[hosts.indexOf(id)];
    return Boolean(seat?.locality);
  });
}
