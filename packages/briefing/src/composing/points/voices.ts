import type { Occasion } from '../../facts/occasions.ts';
import { compare, occasionOf, occasions } from '../../selecting/contacts.ts';
import { sideOf } from '../../selecting/counting.ts';
import { counted, type Draft } from '../../wording/piece.ts';
import { guest, host } from '../pieces.ts';
import { does, quotation, speaker, themes } from '../saying.ts';
import { countOf, result, type Scene, total } from '../scene.ts';
import { actsOf, COMMITMENTS, drafted, type Point } from './point.ts';

/** Of a single visit: what was said for either side at its weightiest meeting, in the order of the report. */
export const mainWords: Point = (scene) => {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only) return [];
  const weight = (occasion: Occasion | null) =>
    only.statements
      .filter((each) => occasionOf(writer.at, only.contact, each) === occasion)
      .reduce((sum, each) => sum + (only.weights.get(each.id) ?? 0), 0);
  const [main] = occasions(writer.at, only.contact).toSorted((a, b) => weight(b) - weight(a));
  const said = only.statements.filter((each) => !main || occasionOf(writer.at, only.contact, each) === main);
  const sides = (['guest', 'host'] as const).map((side) => {
    const of = said.filter((each) => sideOf(only.contact, each) === side && COMMITMENTS.has(each.act));
    const best = of.find((each) => quotation(writer, each)) ?? of[0];
    return best ? [best] : [];
  });
  const [first, second] = sides.flat().toSorted((a, b) => a.evidence.start - b.evidence.start);
  if (!first || !second) return voice(scene);
  const pieces = {
    a: speaker(writer, only.contact, first),
    does: does(writer, [first]),
    b: speaker(writer, only.contact, second),
    answers: does(writer, [second]),
  };
  return drafted(writer.write('point.main', pieces, only.contact.id));
};

/** Who made most of the statements, and on what. */
function voice(scene: Scene): Draft[] {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only) return [];
  const spoken = Map.groupBy(only.statements, (each) => each.person ?? '');
  spoken.delete('');
  const [first] = [...spoken].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
  if (!first || first[1].length < 2) return [];
  const [id, statements] = first;
  const made = countOf(scene, 'statements', { person: id });
  const whole = statements.length === only.statements.length;
  const pieces = {
    a: speaker(writer, only.contact, statements[0]!),
    n: whole ? null : total(scene, made),
    all: whole ? counted(made, writer.book.all(statements.length)) : null,
    total: total(scene, countOf(scene, 'statements')),
    themes: themes(writer, statements),
  };
  return drafted(writer.write('point.voice', pieces, only.contact.id));
}

/** Of a person: how many statements of which kind are on record. */
export const words: Point = (scene) => {
  const { person } = scene.request.filter;
  const found = person ? scene.writer.at.person.get(person) : null;
  if (!person || !found) return [];
  const count = countOf(scene, 'statements', { person }, 'act');
  const said = actsOf(scene, result(scene, count).parts ?? {});
  if (!said.length) return [];
  const acts = counted(count, scene.writer.book.list(said));
  return drafted(scene.writer.write('point.words', { a: counted(count, found.name), acts }, person));
};

/** Of a visit without statements: who met whom. */
export const who: Point = (scene) => {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only || only.statements.length) return [];
  return drafted(
    writer.write(
      'point.who',
      {
        guest: guest(writer, only.contact),
        host: host(writer, only.contact, occasions(writer.at, only.contact)[0] ?? null),
      },
      only.contact.id,
    ),
  );
};
