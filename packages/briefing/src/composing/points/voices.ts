import { compare } from '../../selecting/contacts.ts';
import { sideOf } from '../../selecting/counting.ts';
import { counted, type Draft } from '../../wording/piece.ts';
import { does, guest, host, quotation, speaker, themes } from '../pieces.ts';
import { countOf, result, type Scene, total } from '../scene.ts';
import { actsOf, COMMITMENTS, drafted, type Point } from './point.ts';

/** Of a single visit: the weightiest words of both sides against each other, or whose voice it mostly is. */
export const mainWords: Point = (scene) => {
  const { writer, weighed } = scene;
  const only = weighed[0];
  if (!only) return [];
  const [one, other] = (['guest', 'host'] as const).map((side) => {
    const of = only.statements.filter((each) => sideOf(only.contact, each) === side && COMMITMENTS.has(each.act));
    const best = of.find((each) => quotation(writer, each)) ?? of[0];
    return best ? of.filter((each) => each.act === best.act && each.speaker === best.speaker) : [];
  });
  if (!one?.length || !other?.length) return voice(scene);
  const pieces = {
    a: speaker(writer, only.contact, one[0]!),
    does: does(writer, one),
    b: speaker(writer, only.contact, other[0]!),
    answers: does(writer, other),
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
      { guest: guest(writer, only.contact), host: host(writer, only.contact) },
      only.contact.id,
    ),
  );
};
