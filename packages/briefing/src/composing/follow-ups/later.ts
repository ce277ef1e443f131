import type { Contact } from '../../selecting/contacts.ts';
import { type Count, recountOnce } from '../../selecting/counting.ts';
import { counted, type Piece } from '../../wording/piece.ts';
import type { Scene } from '../scene.ts';

/** The count that finds no later contact of the same parties; null where there is one or the parties are unknown. */
export function noneLater(scene: Scene, contact: Contact): Piece | null {
  const count = laterContacts(contact);
  return count && recountOnce(scene.writer.at.facts, count).total === 0 ? counted(count, '') : null;
}

/** Later contacts of the same two parties, over everything at hand; null when the parties cannot be told apart. */
function laterContacts(contact: Contact): Count | null {
  if (!contact.start) return null;
  const [guest, host] = [contact.guests[0], contact.hosts[0]];
  const localities = [guest, host].flatMap((party) => party?.locality ?? []);
  const countries = [guest, host].flatMap((party) =>
    party && !party.locality && party.country ? [party.country] : [],
  );
  if (localities.length + countries.length < 2) return null;
  return {
    of: 'contacts',
    where: { kind: 'pair', filter: { localities, countries }, after: contact.end ?? contact.start },
  };
}
