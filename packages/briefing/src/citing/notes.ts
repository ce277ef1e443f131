import type { DraftSection, DraftTable } from '../composing/scene.ts';
import type { CountNote, Note, Row, Section, Sentence, Table, WordsNote } from '../document.ts';
import type { Lookup } from '../facts/lookup.ts';
import type { Evidence } from '../facts/types.ts';
import { type Count, recountOnce } from '../selecting/counting.ts';
import { placeName } from '../wording/names.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { Cite, Draft } from '../wording/piece.ts';

/** Numbers the notes of a document in the order of their first use: words 1, 2 …, counts C1, C2 …. */
export function createNotes(at: Lookup, book: Phrasebook) {
  const words = new Map<string, WordsNote>();
  const counts = new Map<string, CountNote>();

  function wordsNote({ report, start, end, quote }: Evidence): string {
    const key = `${report} ${start} ${end}`;
    const known = words.get(key);
    if (known) return known.n;
    const source = at.report.get(report);
    const n = String(words.size + 1);
    words.set(key, {
      n,
      report,
      start,
      end,
      quote,
      publisher: source?.publisher ?? null,
      published: source?.published ?? null,
      title: source?.title ?? null,
      url: source?.url ?? null,
    });
    return n;
  }

  function countNote(count: Count): string {
    const key = JSON.stringify(count);
    const known = counts.get(key);
    if (known) return known.n;
    const n = `C${counts.size + 1}`;
    const result = recountOnce(at.facts, count);
    const label = book.countLabel(count, result, (name) => nameOf(at, book, name));
    counts.set(key, { n, filter: count, result, datasetVersion: at.facts.datasetVersion, label });
    return n;
  }

  function cite(cites: readonly Cite[]): string[] {
    const evidence = cites.flatMap((one) => ('words' in one ? [one.words] : []));
    const widest = evidence.filter((one) => !evidence.some((other) => holds(other, one)));
    const cited = [...widest.map(wordsNote), ...cites.flatMap((one) => ('count' in one ? [countNote(one.count)] : []))];
    return [...new Set(cited)];
  }

  const sentence = (draft: Draft, paragraph: number): Sentence => ({
    text: draft.text,
    facts: draft.facts,
    notes: cite(draft.cites),
    frame: draft.frame,
    paragraph,
  });
  const table = (draft: DraftTable): Table => ({
    caption: sentence(draft.caption, 0),
    columns: draft.columns,
    rows: draft.rows.map(({ cells, piece }): Row => ({ cells, facts: piece.facts, notes: cite(piece.cites) })),
  });

  return {
    /** The section with its sentences and rows numbered. */
    section(draft: DraftSection): Section {
      return {
        id: draft.id,
        heading: book.headings[draft.id],
        form: draft.form,
        sentences: draft.paragraphs.flatMap((drafts, n) => drafts.map((one) => sentence(one, n))),
        tables: draft.tables.map(table),
      };
    },
    /** All notes so far: words, then counts. */
    all(): Note[] {
      return [...words.values(), ...counts.values()];
    },
  };
}

/** Whether `wide` holds all words of `narrow` and more. */
function holds(wide: Evidence, narrow: Evidence): boolean {
  if (wide.report !== narrow.report || (wide.start === narrow.start && wide.end === narrow.end)) return false;
  return wide.start <= narrow.start && narrow.end <= wide.end;
}

function nameOf(at: Lookup, book: Phrasebook, key: string): string {
  const place = at.locality.get(key);
  if (place) return placeName(place, book.language);
  const visit = at.visit.get(key);
  if (visit) return at.person.get(visit.leader ?? '')?.name ?? key;
  return at.person.get(key)?.name ?? book.themes[key] ?? book.acts[key]?.label ?? book.country(key);
}
