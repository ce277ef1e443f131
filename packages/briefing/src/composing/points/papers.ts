import type { StatementFact } from '../../facts/types.ts';
import { type Contact, occasionOf } from '../../selecting/contacts.ts';
import type { Quotation } from '../../selecting/quotation.ts';
import type { Weighed } from '../../selecting/weighing.ts';
import { counted, type Draft, merged, type Piece, plain } from '../../wording/piece.ts';
import { bothParties, dayOf } from '../pieces.ts';
import { isByOthers, paperOf, quotation, speaker, themes } from '../saying.ts';
import { countOf, nounOf, phrase, result, type Scene, total } from '../scene.ts';
import { speaksOfPapers } from './absence.ts';
import { actsOf, drafted, type Point } from './point.ts';

/** What was signed or agreed, or, where no report speaks of papers that were not read, that nothing was. */
export const papers: Point = (scene) => {
  const { writer, weighed } = scene;
  const paper = lastPaper(scene);
  if (!paper) return drafted(nothingSigned(scene));
  const { act, last } = paper;
  const signed = act === 'sign';
  const count = countOf(scene, 'contacts', { acts: [act] });
  const n = result(scene, count).total;
  const of = last.statements.filter((each) => each.act === act);
  const agreed = countOf(scene, 'contacts', { acts: ['agree'] });
  const number = result(scene, agreed).total;
  const only = weighed.length === 1;
  const members = weighed.flatMap(({ statements }) =>
    statements.filter((each) => each.act === 'sign' || each.act === 'agree'),
  );
  const told = about(scene, last, of);
  const pieces = {
    n: { ...total(scene, count), facts: members.map((each) => each.id) },
    total: only ? null : total(scene, countOf(scene, 'contacts')),
    noun: plain(nounOf(scene, weighed.length)),
    'noun.one': n === 1 ? plain(nounOf(scene, 1)) : null,
    several: n > 1 ? plain('') : null,
    only: only ? plain('') : null,
    after: last.contact.start
      ? counted(countOf(scene, 'contacts', { acts: [act], after: last.contact.start }), '')
      : plain(''),
    ...told,
    ...absence(scene),
    agreed: signed && number ? counted(agreed, writer.book.number(number), number) : null,
    unagreed: signed && number ? null : plain(''),
    'on.it': onIt(scene),
  };
  return drafted(writer.write(signed ? 'point.signed' : 'point.agreed', pieces, last.contact.id));
};

/** When, between whom and on what: the report's words where they can be quoted, else the paper's title or the themes. */
function about(scene: Scene, { contact }: Weighed, of: readonly StatementFact[]): Record<string, Piece> {
  const { writer } = scene;
  const told = of.toSorted((a, b) => Number(b.side === 'both') - Number(a.side === 'both'));
  const statement = told.find((each) => quotation(writer, each)) ?? told[0]!;
  const occasion = occasionOf(writer.at, contact, statement);
  const quote = quotation(writer, statement);
  const sides = quote || !isByOthers(statement) ? bothParties(writer, contact, occasion) : null;
  const between = sides && { ...sides, text: phrase(scene, quote ? 'when met' : 'between', { parties: sides.text }) };
  return {
    when: dayOf(writer, contact, occasion) ?? plain(''),
    between: between ?? plain(''),
    what: quote ? inWords(scene, contact, statement, quote) : subject(scene, statement, of),
  };
}

function inWords(scene: Scene, contact: Contact, statement: StatementFact, { form, text }: Quotation): Piece {
  const own: Piece = { text: '', facts: [statement.id], cites: [{ words: statement.evidence }] };
  if (form === 'clause') return { ...own, text: phrase(scene, 'in words', { quote: text }) };
  const who = speaker(scene.writer, contact, statement);
  return merged(phrase(scene, 'in words of', { quote: text, who: who.text }), [own, who]);
}

function subject(scene: Scene, statement: StatementFact, of: readonly StatementFact[]): Piece {
  const { writer } = scene;
  const paper = writer.book.words.titled ? paperOf(writer, statement) : null;
  const on = themes(writer, of);
  if (!paper) return { ...on, text: on.text && phrase(scene, 'on themes', { themes: on.text }) };
  return { ...on, text: phrase(scene, 'titled', { title: paper.title }), facts: [...on.facts, paper.id] };
}

/** That nothing was signed, as far as no report speaks of a paper that no statement tells of. */
function absence(scene: Scene): Record<'unsigned' | 'open', Piece | null> {
  const open = speaksOfPapers(scene);
  const none = counted(countOf(scene, 'statements', { acts: ['sign'] }), '');
  return { unsigned: open ? null : none, open: open ? plain('') : null };
}

/** Of a theme's briefing: "signed on it". */
function onIt(scene: Scene): Piece {
  return plain(scene.request.filter.themes?.length ? (scene.writer.book.words['on it'] ?? '') : '');
}

function latestWith(scene: Scene, act: string): Weighed | undefined {
  const all = scene.weighed.filter(({ statements }) => statements.some((each) => each.act === act));
  return all.findLast(({ contact }) => contact.start) ?? all.at(-1);
}

/** The last contact in which something was signed; where nothing was, the last that ended in agreement. */
export function lastPaper(scene: Scene): { act: string; last: Weighed } | null {
  for (const act of ['sign', 'agree']) {
    const last = latestWith(scene, act);
    if (last) return { act, last };
  }
  return null;
}

function nothingSigned(scene: Scene): Draft | null {
  const { writer, weighed } = scene;
  const count = countOf(scene, 'statements', {}, 'act');
  const parts = result(scene, count).parts ?? {};
  const said = actsOf(scene, parts);
  if (!said.length) return null;
  const only = weighed.length === 1;
  return writer.write(
    'point.none',
    {
      total: only ? null : total(scene, countOf(scene, 'contacts')),
      one: only ? plain('') : null,
      noun: plain(nounOf(scene, 2)),
      acts: counted(count, writer.book.list(said)),
      ...absence(scene),
      'on.it': onIt(scene),
    },
    'nothing-signed',
  );
}
