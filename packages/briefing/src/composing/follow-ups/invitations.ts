import { type Draft, plain } from '../../wording/piece.ts';
import { named } from '../pieces.ts';
import { phrase, type Scene } from '../scene.ts';
import { noneLater } from './later.ts';

const MOST_INVITATIONS = 2;

/** Invitations to which no visit of the same parties has answered. */
export function invitations(scene: Scene): Draft[] {
  const { at, book } = scene.writer;
  const drafts = at.facts.invitations.flatMap((invitation) => {
    const home = scene.weighed.find(({ contact }) => contact.id === invitation.visit);
    const later = home && noneLater(scene, home.contact);
    if (!home || !later || !invitation.by || !invitation.to) return [];
    const edtf = invitation.forEdtf;
    const said = edtf && /^\d{4}/.test(edtf) ? phrase(scene, 'for edtf', { when: book.day(edtf) }) : '';
    const ground = { facts: [invitation.id], cites: invitation.evidence.slice(0, 1).map((words) => ({ words })) };
    const draft = scene.writer.write(
      'follow.invited',
      {
        by: { text: named(scene.writer, invitation.by), ...ground },
        to: plain(named(scene.writer, invitation.to)),
        for: plain(said),
        later,
      },
      invitation.id,
    );
    return draft ? [draft] : [];
  });
  return drafts.slice(0, MOST_INVITATIONS);
}
