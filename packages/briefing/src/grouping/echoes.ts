import type { StatementFact } from '../facts/types.ts';
import type { Contact } from '../selecting/contacts.ts';
import type { Weighed } from '../selecting/weighing.ts';

/** A later statement on a theme that somebody had proposed in an earlier contact with one of the same parties. */
export interface Echo {
  theme: string;
  earlier: Contact;
  /** The proposals, all of one person. */
  proposals: readonly StatementFact[];
  /** What was said now. */
  now: readonly StatementFact[];
  agreed: boolean;
}

/** The strongest echo in `contact` of the contacts before it, or null. Agreed themes go before merely repeated ones. */
export function echoOf(weighed: readonly Weighed[], at: number): Echo | null {
  const here = weighed[at];
  if (!here?.contact.start) return null;
  for (const agreed of [true, false]) {
    const now = here.statements.filter((one) => (one.act === 'agree' || one.act === 'sign') === agreed);
    for (let before = at - 1; before >= 0; before--) {
      const earlier = weighed[before]!;
      if (!earlier.contact.start || !shareParty(earlier.contact, here.contact)) continue;
      for (const proposal of earlier.statements) {
        if (proposal.act !== 'propose' || !proposal.person) continue;
        const theme = proposal.themes.find((one) => now.some((statement) => statement.themes.includes(one)));
        if (!theme) continue;
        const proposals = earlier.statements.filter(
          (one) => one.act === 'propose' && one.person === proposal.person && one.themes.includes(theme),
        );
        return {
          theme,
          earlier: earlier.contact,
          proposals,
          now: now.filter((statement) => statement.themes.includes(theme)).slice(0, 1),
          agreed: agreed && now.some((one) => one.act === 'agree' && one.themes.includes(theme)),
        };
      }
    }
  }
  return null;
}

/** Whether a locality takes part in both; where neither names any on a side, its country. */
function shareParty(a: Contact, b: Contact): boolean {
  const localities = (contact: Contact) =>
    [...contact.guests, ...contact.hosts].flatMap((party) => party.locality ?? []);
  const other = new Set(localities(b));
  return localities(a).some((id) => other.has(id));
}
