import type { StatementFact } from '../../facts/types.ts';
import type { Contact } from '../../selecting/contacts.ts';
import { byWeight } from '../../selecting/weighing.ts';
import type { Draft, Piece } from '../../wording/piece.ts';
import { bothParties, does, quotation, speaker, when } from '../pieces.ts';
import type { Scene } from '../scene.ts';
import { noneLater } from './later.ts';

const MOST_STATEMENTS = 2;

/**
 * The heaviest statements without a later report of the same parties: signed, agreed, then proposed. Contacts that a
 * paper of theirs has told of are left out.
 */
export function statements(scene: Scene, toldOf: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const told = new Set(toldOf);
  for (const { contact, statements: made, weights } of [...scene.weighed].sort(byWeight)) {
    const later = noneLater(scene, contact);
    const day = when(scene.writer, contact);
    if (!later || !day || told.has(contact.id)) continue;
    const best = heaviest(scene, made, weights);
    const draft = best && ask(scene, contact, best, later, day);
    if (!draft) continue;
    drafts.push(draft);
    told.add(contact.id);
    if (drafts.length === MOST_STATEMENTS) break;
  }
  return drafts;
}

function heaviest(
  scene: Scene,
  statements: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
): StatementFact | undefined {
  const open = statements.filter(
    (one) => one.act === 'sign' || one.act === 'agree' || (one.act === 'propose' && one.side !== 'both'),
  );
  const value = (one: StatementFact) => (weights.get(one.id) ?? 0) + (quotation(scene.writer, one) ? 0.5 : 0);
  return open.toSorted((a, b) => value(b) - value(a))[0];
}

function ask(scene: Scene, contact: Contact, statement: StatementFact, later: Piece, day: Piece): Draft | null {
  const { writer } = scene;
  const both = bothParties(writer, contact);
  const rests: Piece = {
    text: both.text,
    facts: [...both.facts, statement.id],
    cites: [...both.cites, { words: statement.evidence }],
  };
  const group =
    statement.act === 'sign' ? 'follow.signed' : statement.act === 'agree' ? 'follow.agreed' : 'follow.proposed';
  return writer.write(
    group,
    {
      parties: rests,
      when: day,
      later,
      a: speaker(writer, contact, statement),
      does: does(writer, [statement]),
    },
    statement.id,
  );
}
