import { compare } from '../../selecting/contacts.ts';
import { counted } from '../../wording/piece.ts';
import { does, quotation, speaker, when } from '../pieces.ts';
import { countOf, result } from '../scene.ts';
import { lastPaper } from './papers.ts';
import { COMMITMENTS, drafted, type Point } from './point.ts';

/** The newest commitment, in the report's own words where it can be. */
export const latest: Point = (scene) => {
  const { writer, weighed } = scene;
  const { person } = scene.request.filter;
  const contact = weighed.findLast(
    (each) =>
      each.contact.start && each.statements.some((s) => COMMITMENTS.has(s.act) && (!person || s.person === person)),
  );
  if (!contact) return [];
  const told = lastPaper(scene);
  const of = contact.statements.filter(
    (each) =>
      COMMITMENTS.has(each.act) &&
      (!person || each.person === person) &&
      !(each.act === told?.act && contact === told.last),
  );
  const best = of
    .toSorted((a, b) => (contact.weights.get(b.id) ?? 0) - (contact.weights.get(a.id) ?? 0) || compare(a.id, b.id))
    .toSorted((a, b) => Number(Boolean(quotation(writer, b))) - Number(Boolean(quotation(writer, a))))[0];
  if (!best) return [];
  const later = countOf(scene, 'contacts', {
    after: contact.contact.start ?? '',
    acts: [...COMMITMENTS],
    ...(person ? { person } : {}),
  });
  const day = when(writer, contact.contact);
  return drafted(
    writer.write(
      person ? 'point.own' : 'point.latest',
      {
        a: speaker(writer, contact.contact, best),
        does: does(writer, [best]),
        when: day,
        day:
          day && contact.contact.start === contact.contact.end
            ? { ...day, text: writer.book.day(contact.contact.start ?? '') }
            : null,
        later: result(scene, later).total ? null : counted(later, ''),
      },
      contact.contact.id,
    ),
  );
};
