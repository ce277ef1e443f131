import { createNotes } from './citing/notes.ts';
import { commitments } from './composing/commitments.ts';
import { events } from './composing/events.ts';
import { followUps } from './composing/follow-ups/index.ts';
import { keyPoints } from './composing/key-points.ts';
import { people } from './composing/people.ts';
import type { DraftSection, Scene } from './composing/scene.ts';
import { scopeOf, selection, titleOf } from './composing/selection.ts';
import { themesCompared } from './composing/themes.ts';
import { uncertain } from './composing/uncertain.ts';
import type { BriefingDocument } from './document.ts';
import { lookup } from './facts/lookup.ts';
import type { Facts } from './facts/types.ts';
import type { BriefingRequest } from './request.ts';
import { select } from './selecting/select.ts';
import { weigh } from './selecting/weighing.ts';
import { capital } from './wording/fill.ts';
import { phrasebookOf } from './wording/languages.ts';
import { withMarks } from './wording/names.ts';
import { createWriter } from './wording/writer.ts';

/** The sections in reading order. */
const SECTIONS: readonly ((scene: Scene) => DraftSection)[] = [
  selection,
  keyPoints,
  events,
  commitments,
  themesCompared,
  people,
  followUps,
  uncertain,
];

/**
 * A cited briefing on what a filter names. Pure: the same facts and request give the same bytes. A selection of nothing
 * says so, with what the data set holds; a section without material is left out.
 */
export function brief(facts: Facts, request: BriefingRequest): BriefingDocument {
  const at = lookup(request.language === 'vi' ? withMarks(facts) : facts);
  const book = phrasebookOf(request.language);
  const weighed = weigh(at, select(at, request.kind, request.filter));
  const scene: Scene = { request, writer: createWriter(at, book, request.filter), weighed };
  const notes = createNotes(at, book);
  const composers = weighed.length ? SECTIONS : [selection];
  const sections = composers
    .map((compose) => compose(scene))
    .filter((section) => section.paragraphs.length || section.tables.length)
    .map((section) => notes.section(section));
  const { kind, filter, language } = request;
  return {
    kind,
    language,
    filter,
    datasetVersion: facts.datasetVersion,
    title: capital(titleOf(scene)),
    scope: capital(scopeOf(scene)),
    labels: book.labels,
    sections,
    notes: notes.all(),
  };
}
