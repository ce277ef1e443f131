import { type Contact, compare, occasionOf } from '../../selecting/contacts.ts';
import { counted } from '../../wording/piece.ts';
import { dayOf } from '../pieces.ts';
import { does, quotation, speaker } from '../saying.ts';
import { countOf, result } from '../scene.ts';
import { lastPaper } from './papers.ts';
import { COMMITMENTS, drafted, type Point } from './point.ts';

/** The newest commitment, in the report's own words where it can be. */
export const latest: Point = (scene) => {
  const { writer, weighed } = scene;
  const { person } = scene.request.filter;
  const contact = weighed.findLast(
    (each) =>
      each.contact.start &&
      !isAhead(each.contact) &&
      each.statements.some((s) => COMMITMENTS.has(s.act) && (!person || s.person === person)),
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
  const occasion = occasionOf(writer.at, contact.contact, best);
  const day = dayOf(writer, contact.contact, occasion);
  const date = occasion?.day ?? (contact.contact.start === contact.contact.end ? contact.contact.start : null);
  return drafted(
    writer.write(
      person ? 'point.own' : 'point.latest',
      {
        a: speaker(writer, contact.contact, best, true),
        does: does(writer, [best]),
        when: day,
        day: day && date ? { ...day, text: writer.book.day(date) } : null,
        later: result(scene, later).total ? null : counted(later, ''),
      },
      contact.contact.id,
    ),
  );
};

/** A visit that was only announced. */
const isAhead = ({ hosts }: Contact): boolean => hosts.length > 0 && hosts.every(({ planned }) => planned);
