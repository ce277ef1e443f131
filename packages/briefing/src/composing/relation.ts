import type { StatementFact } from '../facts/types.ts';
import type { Relation } from '../grouping/voices.ts';
import type { Contact } from '../selecting/contacts.ts';
import { sideOf } from '../selecting/counting.ts';
import type { FrameGroup } from '../wording/phrasebook.ts';
import { counted, merged, type Piece, type Pieces, plain } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';
import { does, inflect, quotation, speaker, themes } from './saying.ts';
import { countOf, type Scene, total } from './scene.ts';

/**
 * The frames and slots by which a relation is worded. `writer` may hold people as named that the sentence names.
 * @param most how many statements of one speaker are quoted.
 */
export function relationPieces(
  scene: Scene,
  writer: Writer,
  contact: Contact,
  relation: Relation,
  most = 1,
): { group: FrameGroup; pieces: Pieces } {
  const { book } = writer;
  const say = (statements: readonly StatementFact[]): Piece => does(writer, statements, most);
  const who = (statements: readonly StatementFact[]): Piece => speaker(writer, contact, statements[0]!);
  const inContact = { contacts: [contact.id] };
  const whose = (statement: StatementFact): Piece =>
    plain(book.words[sideOf(contact, statement) === 'guest' ? "guests'" : "hosts'"] ?? '');
  switch (relation.pattern) {
    case 'silent':
      return { group: 'silent', pieces: { none: counted(countOf(scene, 'statements', inContact), '') } };
    case 'paper': {
      const { statement } = relation;
      const words = quotation(writer, statement)?.text ?? '';
      const quote: Piece = { text: `“${words}”`, facts: [statement.id], cites: [{ words: statement.evidence }] };
      return { group: 'paper', pieces: { quote } };
    }
    case 'joint': {
      const [first = [], second] = relation.acts;
      const sides = who(first);
      if (!second) return { group: 'joint', pieces: { sides, does: say(first) } };
      return { group: 'joint.two', pieces: { sides, does: say(first), also: say(second) } };
    }
    case 'offered': {
      const { from, to, taken, added } = relation;
      const offers = from.statements.filter((one) => one.act === 'propose');
      const person = offers[0]?.person;
      const count = countOf(scene, 'themes', {
        ...inContact,
        acts: ['propose'],
        side: from.side,
        ...(person ? { person } : {}),
      });
      const answers = to.statements.filter((one) => one.themes.some((theme) => taken.includes(theme)));
      const extra = to.statements.filter((one) => one.themes.some((theme) => added.includes(theme)));
      return {
        group: 'offered',
        pieces: {
          a: merged(who(offers).text, [who(offers), themes(writer, offers)]),
          b: who(to.statements),
          n: total(scene, count),
          themes: themes(writer, answers, taken),
          added: added.length && extra.length ? themes(writer, extra, added) : null,
        },
      };
    }
    case 'mutual': {
      const themed = merged('', [themes(writer, relation.other), themes(writer, relation.one)]);
      const common = relation.one.flatMap((one) => one.themes);
      const shared = new Set(relation.other.flatMap((one) => one.themes).filter((theme) => common.includes(theme)));
      const predicate = mutualPredicate(writer, relation.one, [...shared]);
      return {
        group: 'mutual',
        pieces: { a: who(relation.one), b: who(relation.other), does: merged(predicate, [themed]) },
      };
    }
    case 'same-field': {
      const theme = themes(writer, [...relation.one, ...relation.other]);
      const bare = (statements: readonly StatementFact[]): Piece =>
        plain(inflect(book.acts[statements[0]?.act ?? '']?.bare ?? '', statements.length, 1));
      return {
        group: 'same-field',
        pieces: {
          theme,
          a: who(relation.one),
          does: bare(relation.one),
          b: who(relation.other),
          answers: bare(relation.other),
        },
      };
    }
    case 'turn-same':
      return {
        group: 'turn.same',
        pieces: {
          a: who(relation.first),
          whose: whose(relation.first[0]!),
          does: say(relation.first),
          also: {
            ...themes(writer, relation.second),
            text: inflect(book.acts[relation.second[0]?.act ?? '']?.bare ?? '', relation.second.length, 1),
          },
        },
      };
    case 'contrast':
      return {
        group: 'contrast',
        pieces: {
          a: who(relation.one),
          does: say(relation.one),
          b: who(relation.other),
          answers: say(relation.other),
        },
      };
    case 'turn':
      return {
        group: 'turn',
        pieces: {
          a: who(relation.first),
          whose: whose(relation.first[0]!),
          does: say(relation.first),
          also: say(relation.second),
        },
      };
    case 'single':
      return {
        group: 'single',
        pieces: {
          a: who(relation.statements),
          whose: whose(relation.statements[0]!),
          person: relation.statements[0]?.person ? plain('') : null,
          does: say(relation.statements),
        },
      };
  }
}

function mutualPredicate(writer: Writer, statements: readonly StatementFact[], common: readonly string[]): string {
  const words = writer.book.acts[statements[0]?.act ?? ''];
  const template = words?.predicates[0] ?? '{themes}';
  return inflect(template, 2, common.length).replace('{themes}', themes(writer, statements, common).text);
}
