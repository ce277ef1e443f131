import type { Lookup } from '../../facts/lookup.ts';
import { sentenceAround } from '../../facts/sentence.ts';
import type { DocumentFact, Evidence } from '../../facts/types.ts';
import { type Contact, occasions } from '../../selecting/contacts.ts';
import type { Weighed } from '../../selecting/weighing.ts';
import type { Cite, Draft, Piece } from '../../wording/piece.ts';
import { allParties, dayOf } from '../pieces.ts';
import type { Scene } from '../scene.ts';
import { noneLater } from './later.ts';

const MOST_PAPERS = 2;

/**
 * Papers still to be signed, then signed ones of which no later report tells; and the contacts they come from. A paper
 * counts as signed there only where a selected statement rests on the same sentence; papers still to be signed have no
 * theme, and are left out where themes or acts are asked for. Who signed is left to the report's words: a paper's parties
 * in the record are those of the visit.
 */
export function papers(scene: Scene): { drafts: Draft[]; contacts: ReadonlySet<string> } {
  const drafts: Draft[] = [];
  const contacts = new Set<string>();
  const { themes, acts } = scene.request.filter;
  const whole = !themes?.length && !acts?.length;
  const all = scene.writer.at.facts.documents.toSorted((a, b) => Number(a.signed) - Number(b.signed));
  for (const paper of all) {
    const home = scene.weighed.find(({ contact }) => contact.id === (paper.visit ?? paper.meeting));
    if (!home || contacts.has(home.contact.id) || drafts.length === MOST_PAPERS) continue;
    if (!(paper.signed ? isSigned(scene.writer.at, home, paper) : whole)) continue;
    const draft = tell(scene, home.contact, paper);
    if (!draft) continue;
    drafts.push(draft);
    contacts.add(home.contact.id);
  }
  return { drafts, contacts };
}

function isSigned(at: Lookup, { statements }: Weighed, paper: DocumentFact): boolean {
  const inside = (wide: Evidence, { report, start, end }: Evidence) =>
    wide.report === report && wide.start <= start && end <= wide.end;
  return statements.some(({ act, evidence }) => {
    const sentence = sentenceAround(at, evidence);
    return act === 'sign' && paper.evidence.some((words) => inside(sentence, words));
  });
}

function tell(scene: Scene, contact: Contact, paper: DocumentFact): Draft | null {
  const { writer } = scene;
  const later = noneLater(scene, contact);
  if (!later || /["“”]/u.test(paper.title)) return null;
  const ground = { facts: [paper.id], cites: wordsAbout(writer.at, paper) };
  const pieces = {
    title: { text: paper.title, ...ground },
    parties: allParties(writer, contact),
    when: signedOn(scene, contact, paper),
    later,
  };
  return writer.write(paper.signed ? 'follow.paper' : 'follow.draft', pieces, paper.id);
}

/** The sentence that names the paper: its title alone would tell a reader little. */
function wordsAbout(at: Lookup, { evidence }: DocumentFact): Cite[] {
  return evidence.slice(0, 1).map((words) => ({ words: sentenceAround(at, words) }));
}

/** The day of signing where the report tells it, else that of the meeting or the contact. */
function signedOn(scene: Scene, contact: Contact, paper: DocumentFact): Piece | null {
  const { writer } = scene;
  const { signed, day } = paper;
  const within = day && contact.start && contact.start <= day && day <= (contact.end ?? contact.start);
  if (signed && within)
    return { text: writer.book.when(day, day, 'day', true), facts: [paper.id], cites: wordsAbout(writer.at, paper) };
  const at = occasions(writer.at, contact).find(({ tellings }) => tellings.some(({ id }) => id === paper.meeting));
  return dayOf(writer, contact, at ?? null);
}
