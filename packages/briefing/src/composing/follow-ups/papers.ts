import type { Lookup } from '../../facts/lookup.ts';
import { sentenceAround } from '../../facts/sentence.ts';
import type { DocumentFact } from '../../facts/types.ts';
import type { Contact } from '../../selecting/contacts.ts';
import type { Cite, Draft, Piece } from '../../wording/piece.ts';
import { bothParties, parties, when } from '../pieces.ts';
import type { Scene } from '../scene.ts';
import { noneLater } from './later.ts';

const MOST_PAPERS = 2;

/**
 * Papers still to be signed, then signed ones of which no later report tells; and the contacts they come from. A paper
 * counts as signed there only where a selected statement of the contact says so too; papers still to be signed have no
 * theme, and are left out where themes or acts are asked for.
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
    if (!(paper.signed ? home.statements.some(({ act }) => act === 'sign') : whole)) continue;
    const draft = tell(scene, home.contact, paper);
    if (!draft) continue;
    drafts.push(draft);
    contacts.add(home.contact.id);
  }
  return { drafts, contacts };
}

function tell(scene: Scene, contact: Contact, paper: DocumentFact): Draft | null {
  const { writer } = scene;
  const later = noneLater(scene, contact);
  if (!later || /["“”]/u.test(paper.title)) return null;
  const ground = { facts: [paper.id], cites: wordsAbout(writer.at, paper) };
  return writer.write(
    paper.signed ? 'follow.paper' : 'follow.draft',
    {
      title: { text: paper.title, ...ground },
      parties: paper.parties.length > 1 ? parties(writer, contact, paper.parties) : bothParties(writer, contact),
      when: dayOf(scene, contact, paper),
      later,
    },
    paper.id,
  );
}

/** The sentence that names the paper: its title alone would tell a reader little. */
function wordsAbout(at: Lookup, { evidence }: DocumentFact): Cite[] {
  return evidence.slice(0, 1).map((words) => ({ words: sentenceAround(at, words) }));
}

/** The day of signing where the report tells it, else the days of the contact. */
function dayOf(scene: Scene, contact: Contact, paper: DocumentFact): Piece | null {
  const { writer } = scene;
  const { signed, day } = paper;
  if (!signed || !day) return when(writer, contact);
  return { text: writer.book.when(day, day, 'day', true), facts: [paper.id], cites: wordsAbout(writer.at, paper) };
}
