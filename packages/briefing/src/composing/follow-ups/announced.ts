import type { Draft } from '../../wording/piece.ts';
import { guest, parties } from '../pieces.ts';
import type { Scene } from '../scene.ts';
import { noneLater } from './later.ts';

/** Visits that were announced and of which no report is held. */
export function announced(scene: Scene): Draft[] {
  return scene.weighed.flatMap(({ contact }) => {
    const ahead = contact.hosts.filter((party) => party.planned);
    const later = noneLater(scene, contact);
    if (!ahead.length || !later) return [];
    const draft = scene.writer.write(
      'follow.planned',
      { guest: guest(scene.writer, contact), hosts: parties(scene.writer, contact, ahead), later },
      contact.id,
    );
    return draft ? [draft] : [];
  });
}
