import { brief } from '../brief.ts';
import { allowedBy, unsupported } from '../checking/claims.ts';
import { type BriefingDocument, isCountNote, type Note, type Sentence } from '../document.ts';
import { type Lookup, lookup } from '../facts/lookup.ts';
import type { Facts } from '../facts/types.ts';
import { narrow, recount } from '../selecting/counting.ts';
import { select } from '../selecting/select.ts';
import { phrasebookOf } from '../wording/languages.ts';
import type { Cite } from '../wording/piece.ts';
import { firstWords } from '../wording/writer.ts';
import { done } from './done.ts';
import { absences, answers, counterparts, seniority } from './meetings.ts';

/** How far a briefing can be trusted, read from the document alone and checked against the facts. Shares are 0 to 1. */
export interface Audit {
  /** Sentences with a note. */
  cited: number;
  /** Notes whose quote stands at its offsets in the report. */
  quotesStand: number;
  /** Counts that give the same result again, and sentences whose numbers all come from what they cite. */
  numbersRecount: number;
  /** Sentences whose names, days, acts and quotations all come from what they cite. */
  namesAndDates: number;
  /** Contacts in scope that are told or counted outside the line of selection. */
  coverage: number;
  /** Facts and counts behind a sentence, on average. */
  factsPerSentence: number;
  /** Sentences made by a pattern that an earlier sentence has used. */
  repeatedFrame: number;
  /** Neighbours that open with the same two words. */
  sameOpenings: number;
  /** Sentences that say no more than one row of a table. */
  restatedRows: number;
  /** Signed and agreed statements in scope that a table or a key point holds. */
  commitmentsShown: number;
  /** Sentences and rows in which what was said stands with people of its own meeting alone. */
  counterparts: number;
  /** Answers told as such that stand after what they answer, at the same meeting. */
  answers: number;
  /** Missing later reports that are indeed not held. */
  absences: number;
  /** Signings and agreements told whose words place them at their contact, as done. */
  done: number;
  /** Highest offices told that nobody of the same country in scope precedes. */
  seniority: number;
  /** 1 when the same facts and request give the same bytes again. */
  deterministic: 0 | 1;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const shareOf = ({ right, all }: { right: number; all: number }): number => share(right, all);

/** Measures a briefing made from `facts`. */
export function audit(document: BriefingDocument, facts: Facts): Audit {
  const at = lookup(facts);
  const notes = new Map(document.notes.map((note) => [note.n, note]));
  const sentences = document.sections.flatMap((section) => [
    ...section.sentences,
    ...section.tables.map((table) => table.caption),
  ]);
  const findings = sentences.map((sentence) => findingsOf(at, document, sentence, notes));
  const words = document.notes.flatMap((note) => (isCountNote(note) ? [] : [note]));
  const standing = words.filter((note) => at.report.get(note.report)?.body.slice(note.start, note.end) === note.quote);
  const counts = document.notes.filter(isCountNote);
  const same = counts.filter((note) => JSON.stringify(recount(facts, note.filter)) === JSON.stringify(note.result));
  const numbered = findings.filter((reasons) => !reasons.some((reason) => reason.startsWith('number')));
  const named = findings.filter((reasons) => reasons.every((reason) => reason.startsWith('number')));
  const grounds = sentences.reduce(
    (sum, one) => sum + one.facts.length + one.notes.filter((n) => n.startsWith('C')).length,
    0,
  );
  const { kind, filter, language } = document;
  const again = JSON.stringify(brief(facts, { kind, filter, language }));
  return {
    cited: share(sentences.filter((one) => one.notes.length).length, sentences.length),
    quotesStand: share(standing.length, words.length),
    numbersRecount: share(same.length + numbered.length, counts.length + sentences.length),
    namesAndDates: share(named.length, sentences.length),
    coverage: coverage(at, document),
    factsPerSentence: sentences.length ? grounds / sentences.length : 0,
    repeatedFrame: 1 - share(new Set(sentences.map((one) => one.frame)).size, sentences.length),
    sameOpenings: document.sections.reduce((sum, section) => sum + sameOpenings(section.sentences), 0),
    restatedRows: restatedRows(document),
    commitmentsShown: commitmentsShown(at, document),
    counterparts: shareOf(counterparts(at, document)),
    answers: shareOf(answers(at, document)),
    absences: shareOf(absences(at, document)),
    done: shareOf(done(at, document)),
    seniority: shareOf(seniority(at, document)),
    deterministic: again === JSON.stringify(document) ? 1 : 0,
  };
}

/** What a sentence claims beyond what its own notes and facts allow. */
export function findingsOf(
  at: Lookup,
  document: BriefingDocument,
  sentence: Sentence,
  notes: ReadonlyMap<string, Note>,
): string[] {
  const book = phrasebookOf(document.language);
  const cites = sentence.notes.flatMap((n): Cite[] => {
    const note = notes.get(n);
    if (!note) return [];
    return isCountNote(note) ? [{ count: note.filter }] : [{ words: note }];
  });
  return unsupported(book, sentence.text, allowedBy(at, book, sentence.facts, cites));
}

function coverage(at: Lookup, document: BriefingDocument): number {
  const scope = select(at, document.kind, document.filter).map(({ contact }) => contact.id);
  const told = document.sections.filter((section) => section.id !== 'selection');
  const facts = told.flatMap((section) => [
    ...section.sentences.flatMap((one) => one.facts),
    ...section.tables.flatMap((table) => table.rows.flatMap((row) => row.facts)),
  ]);
  const covered = new Set(
    facts.flatMap((id) => {
      const fact = at.statement.get(id) ?? at.meeting.get(id);
      return [
        id,
        ...(fact?.visit ? [fact.visit] : []),
        ...(fact && 'meeting' in fact && fact.meeting ? [fact.meeting] : []),
      ];
    }),
  );
  const cited = new Set(told.flatMap((section) => section.sentences.flatMap((one) => one.notes)));
  for (const note of document.notes) {
    if (!isCountNote(note) || !cited.has(note.n) || !note.filter.where.contacts) continue;
    for (const { contact } of narrow(at, note.filter.where)) covered.add(contact.id);
  }
  return share(scope.filter((id) => covered.has(id)).length, scope.length);
}

function sameOpenings(sentences: readonly Sentence[]): number {
  return sentences.filter((one, n) => n > 0 && firstWords(one.text) === firstWords(sentences[n - 1]!.text)).length;
}

function restatedRows(document: BriefingDocument): number {
  const rows = document.sections.flatMap((section) => section.tables.flatMap((table) => table.rows));
  const prose = document.sections.flatMap((section) => section.sentences);
  return prose.filter(
    (one) =>
      one.facts.length > 0 &&
      !one.notes.some((n) => n.startsWith('C')) &&
      !one.text.includes('“') &&
      rows.some((row) => one.facts.every((id) => row.facts.includes(id))),
  ).length;
}

function commitmentsShown(at: Lookup, document: BriefingDocument): number {
  const made = select(at, document.kind, document.filter).flatMap(({ statements }) =>
    statements.filter((one) => one.act === 'sign' || one.act === 'agree'),
  );
  const shown = new Set(
    document.sections.flatMap((section) => [
      ...section.tables.flatMap((table) => table.rows.flatMap((row) => row.facts)),
      ...(section.id === 'key-points' ? section.sentences.flatMap((one) => one.facts) : []),
    ]),
  );
  return share(made.filter((one) => shown.has(one.id)).length, made.length);
}
