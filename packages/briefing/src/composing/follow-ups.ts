import type { StatementFact } from '../facts/types.ts';
import type { Contact } from '../selecting/contacts.ts';
import { type Count, recount } from '../selecting/counting.ts';
import { byWeight } from '../selecting/weighing.ts';
import { counted, type Draft, type Piece, plain } from '../wording/piece.ts';
import { bothParties, does, guest, parties, quotation, speaker, when } from './pieces.ts';
import { type DraftSection, phrase, type Scene } from './scene.ts';

const MOST_PAPERS = 2;
const MOST = 4;

/** What was promised, announced or signed, and of which no later report is held. */
export function followUps(scene: Scene): DraftSection {
  scene.writer.section('full', false);
  const drafts = [...invitations(scene), ...drafted(scene), ...planned(scene), ...papers(scene)].slice(0, MOST);
  return { id: 'follow-ups', form: 'prose', paragraphs: drafts.length ? [drafts] : [], tables: [] };
}

/** Later contacts of the same two parties, over everything at hand; null when the parties cannot be told apart. */
function laterContacts(contact: Contact): Count | null {
  if (!contact.start) return null;
  const [guest, host] = [contact.guests[0], contact.hosts[0]];
  const localities = [guest, host].flatMap((party) => party?.locality ?? []);
  const countries = [guest, host].flatMap((party) =>
    party && !party.locality && party.country ? [party.country] : [],
  );
  if (localities.length + countries.length < 2) return null;
  return {
    of: 'contacts',
    where: { kind: 'pair', filter: { localities, countries }, after: contact.end ?? contact.start },
  };
}

function noneLater(scene: Scene, contact: Contact): Piece | null {
  const count = laterContacts(contact);
  return count && recount(scene.writer.at.facts, count).total === 0 ? counted(count, '') : null;
}

/** The heaviest statements without a later report of the same parties: signed, agreed, then proposed or intended. */
function papers(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const { contact, statements, weights } of [...scene.weighed].sort(byWeight)) {
    const later = noneLater(scene, contact);
    const day = when(scene.writer, contact);
    if (!later || !day || told.has(contact.id)) continue;
    const best = heaviest(scene, statements, weights);
    const draft = best && ask(scene, contact, best, later, day);
    if (!draft) continue;
    drafts.push(draft);
    told.add(contact.id);
    if (drafts.length === MOST_PAPERS) break;
  }
  return drafts;
}

function heaviest(
  scene: Scene,
  statements: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
): StatementFact | undefined {
  const open = statements.filter(
    (one) => one.act === 'sign' || one.act === 'agree' || (one.act === 'propose' && one.side !== 'both'),
  );
  const value = (one: StatementFact) => (weights.get(one.id) ?? 0) + (quotation(scene.writer, one) ? 0.5 : 0);
  return open.toSorted((a, b) => value(b) - value(a))[0];
}

function ask(scene: Scene, contact: Contact, statement: StatementFact, later: Piece, day: Piece): Draft | null {
  const { writer } = scene;
  const both = bothParties(writer, contact);
  const rests: Piece = {
    text: both.text,
    facts: [...both.facts, statement.id],
    cites: [...both.cites, { words: statement.evidence }],
  };
  const group =
    statement.act === 'sign' ? 'follow.signed' : statement.act === 'agree' ? 'follow.agreed' : 'follow.proposed';
  return writer.write(
    group,
    {
      parties: rests,
      when: day,
      later,
      a: speaker(writer, contact, statement),
      does: does(writer, [statement]),
    },
    statement.id,
  );
}

function invitations(scene: Scene): Draft[] {
  const { at, book } = scene.writer;
  return at.facts.invitations.flatMap((invitation) => {
    const home = scene.weighed.find(({ contact }) => contact.id === invitation.visit);
    const later = home && noneLater(scene, home.contact);
    if (!home || !later || !invitation.by || !invitation.to) return [];
    const edtf = invitation.forEdtf;
    const said = edtf && /^\d{4}/.test(edtf) ? phrase(scene, 'for edtf', { when: book.day(edtf) }) : '';
    const ground = { facts: [invitation.id], cites: invitation.evidence.slice(0, 1).map((words) => ({ words })) };
    const draft = scene.writer.write(
      'follow.invited',
      { by: { text: invitation.by, ...ground }, to: plain(invitation.to), for: plain(said), later },
      invitation.id,
    );
    return draft ? [draft] : [];
  });
}

function drafted(scene: Scene): Draft[] {
  return scene.writer.at.facts.documents.flatMap((paper) => {
    const home = scene.weighed.find(({ contact }) => contact.id === (paper.visit ?? paper.meeting));
    const later = home && noneLater(scene, home.contact);
    if (!home || !later || paper.signed) return [];
    const title: Piece = {
      text: paper.title,
      facts: [paper.id],
      cites: paper.evidence.slice(0, 1).map((words) => ({ words })),
    };
    const draft = scene.writer.write(
      'follow.draft',
      { title, when: when(scene.writer, home.contact), later },
      paper.id,
    );
    return draft ? [draft] : [];
  });
}

function planned(scene: Scene): Draft[] {
  return scene.weighed.flatMap(({ contact }) => {
    const ahead = contact.hosts.filter((party) => party.planned);
    const later = noneLater(scene, contact);
    if (!ahead.length || !later) return [];
    const draft = scene.writer.write(
      'follow.planned',
      { guest: guest(scene.writer, contact), hosts: parties(scene.writer, contact, ahead), later },
      contact.id,
    );
    return draft ? [draft] : [];
  });
}
