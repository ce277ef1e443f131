import type { Weighed } from '../../selecting/weighing.ts';
import { counted, type Draft, type Piece, plain } from '../../wording/piece.ts';
import { bothParties, themes, when } from '../pieces.ts';
import { countOf, nounOf, result, type Scene, total } from '../scene.ts';
import { actsOf, drafted, type Point } from './point.ts';

/** What was signed or agreed, or that nothing was. */
export const papers: Point = (scene) => {
  const { writer, weighed } = scene;
  const paper = lastPaper(scene);
  if (!paper) return drafted(nothingSigned(scene));
  const { act, last } = paper;
  const signed = act === 'sign';
  const agreement = latestWith(scene, 'agree');
  const count = countOf(scene, 'contacts', { acts: [act] });
  const n = result(scene, count).total;
  const of = last.statements.filter((each) => each.act === act);
  const agreed = countOf(scene, 'contacts', { acts: ['agree'] });
  const number = result(scene, agreed).total;
  const only = weighed.length === 1;
  const members = weighed.flatMap(({ statements }) =>
    statements.filter((each) => each.act === 'sign' || each.act === 'agree'),
  );
  const pieces = {
    n: { ...total(scene, count), facts: members.map((each) => each.id) },
    total: only ? null : total(scene, countOf(scene, 'contacts')),
    noun: plain(nounOf(scene, weighed.length)),
    'noun.one': n === 1 ? plain(nounOf(scene, 1)) : null,
    several: n > 1 ? plain('') : null,
    only: only ? plain('') : null,
    when: when(writer, last.contact) ?? plain(''),
    after: last.contact.start
      ? counted(countOf(scene, 'contacts', { acts: [act], after: last.contact.start }), '')
      : plain(''),
    parties: bothParties(writer, last.contact),
    themes: themes(writer, of),
    unsigned: counted(countOf(scene, 'statements', { acts: ['sign'] }), ''),
    agreed: signed && number ? counted(agreed, writer.book.number(number), number) : null,
    unagreed: signed && number ? null : plain(''),
    'agreed.when': signed && agreement ? when(writer, agreement.contact) : null,
    'on.it': onIt(scene),
  };
  return drafted(writer.write(signed ? 'point.signed' : 'point.agreed', pieces, last.contact.id));
};

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
      unsigned: counted(count, ''),
      'on.it': onIt(scene),
    },
    'nothing-signed',
  );
}
