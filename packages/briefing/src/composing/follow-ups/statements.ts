import type { StatementFact } from '../../facts/types.ts';
import { type Contact, occasionOf } from '../../selecting/contacts.ts';
import { LOOKS_AHEAD } from '../../selecting/cues.en.ts';
import { byWeight } from '../../selecting/weighing.ts';
import type { Draft, Piece } from '../../wording/piece.ts';
import { allParties, dayOf } from '../pieces.ts';
import { does, quotation, speaker, themesOf } from '../saying.ts';
import type { Scene } from '../scene.ts';
import { noneLater } from './later.ts';

const MOST_STATEMENTS = 2;

/**
 * The heaviest statements without a later report of the same parties: agreed, then proposed. Contacts that a paper of
 * theirs has told of are left out, and so is what was told in the same words before.
 */
export function statements(scene: Scene, toldOf: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const told = new Set(toldOf);
  for (const { contact, statements: made, weights } of [...scene.weighed].sort(byWeight)) {
    const later = told.has(contact.id) ? null : noneLater(scene, contact);
    const best = later && heaviest(scene, made, weights);
    const draft = best && ask(scene, contact, best, later);
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
    (one) => (one.act === 'agree' || (one.act === 'propose' && one.side !== 'both')) && isTelling(scene, one),
  );
  const value = (one: StatementFact) => (weights.get(one.id) ?? 0) + (quotation(scene.writer, one) ? 0.5 : 0);
  return open.toSorted((a, b) => value(b) - value(a))[0];
}

/** Whether there is something to follow: words that look ahead, or, in a language that quotes nothing, a theme. */
function isTelling(scene: Scene, statement: StatementFact): boolean {
  const quote = quotation(scene.writer, statement, true);
  if (!quote) return !scene.writer.book.words.said && themesOf(statement).length > 0;
  return statement.act === 'agree' || LOOKS_AHEAD.test(quote.text);
}

function ask(scene: Scene, contact: Contact, statement: StatementFact, later: Piece): Draft | null {
  const { writer } = scene;
  const when = dayOf(writer, contact, occasionOf(writer.at, contact, statement));
  return writer.write(
    'follow.open',
    {
      parties: allParties(writer, contact),
      when,
      later,
      a: speaker(writer, contact, statement, true),
      does: does(writer, [statement], 1, true),
    },
    statement.id,
  );
}
