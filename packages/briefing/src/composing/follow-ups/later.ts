import { type Lookup, lineage } from '../../facts/lookup.ts';
import type { Party } from '../../facts/types.ts';
import type { Contact } from '../../selecting/contacts.ts';
import { type Count, recountOnce, type Where } from '../../selecting/counting.ts';
import type { Piece } from '../../wording/piece.ts';
import type { Scene } from '../scene.ts';

/** Of more pairs of guests and hosts nothing is said. */
const MOST_PAIRS = 6;

/**
 * The counts that find no later contact between any guest and any host of this one, by their first-level units and those
 * that took them over; null where there is a later or an undated one, or where a side or the day of this one is not known.
 */
export function noneLater(scene: Scene, contact: Contact): Piece | null {
  const { facts } = scene.writer.at;
  const { start } = contact;
  const pairs = pairsOf(scene.writer.at, contact);
  if (!start || !pairs.length || pairs.length > MOST_PAIRS) return null;
  const ahead = contact.hosts.every(({ planned }) => planned);
  const later = pairs.map(
    (where): Count => ({ of: 'contacts', where: { ...where, after: ahead ? start : (contact.end ?? start) } }),
  );
  const none = pairs.every((where, n) => {
    const total = (narrower: Partial<Where>) =>
      recountOnce(facts, { of: 'contacts', where: { ...where, ...narrower } }).total;
    const beside = ahead ? total({ after: dayBefore(start), form: 'visit' }) - 1 : 0;
    return recountOnce(facts, later[n]!).total === 0 && total({ year: null }) === 0 && beside <= 0;
  });
  return none ? { text: '', facts: [], cites: later.map((count) => ({ count })) } : null;
}

/** Every guest with every host, as the selection of their contacts. */
function pairsOf(at: Lookup, contact: Contact): Where[] {
  const [guests, hosts] = [contact.guests, contact.hosts].map((side) => places(at, side));
  return (guests ?? []).flatMap((guest) =>
    (hosts ?? []).map((host): Where => {
      const localities = [guest, host].flatMap(({ locality }) => locality ?? []);
      const countries = [guest, host].flatMap(({ locality, country }) => (locality ? [] : (country ?? [])));
      return { kind: 'pair', filter: { localities, countries } };
    }),
  );
}

/** The parties by their first-level unit and the one that took it over, or by their country; each once. */
function places(at: Lookup, parties: readonly Party[]): { locality: string | null; country: string | null }[] {
  const found = new Map<string, { locality: string | null; country: string | null }>();
  for (const { locality, country } of parties) {
    const unit = locality ? (lineage(at, locality).at(-1) ?? locality) : null;
    const heir = unit ? (at.locality.get(unit)?.successor ?? null) : null;
    found.set(unit ?? country ?? '?', { locality: unit, country });
    if (heir) found.set(heir, { locality: heir, country });
  }
  found.delete('?');
  return [...found.values()];
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
