import { allowedBy, QUOTED, unsupported } from '../checking/claims.ts';
import type { Lookup } from '../facts/lookup.ts';
import type { BriefingFilter } from '../request.ts';
import { capital, type Frame, fill, type Opening } from './fill.ts';
import type { FrameGroup, Phrasebook } from './phrasebook.ts';
import type { Draft, Piece, Pieces } from './piece.ts';

/** How often a pattern may stand in one briefing. */
const MOST_USES = 3;

/** Writes sentences by frames and keeps what was said: openings, frames used, people introduced, words quoted. */
export interface Writer {
  at: Lookup;
  book: Phrasebook;
  /** People already named with their office. */
  introduced: ReadonlySet<string>;
  /** Locality ids that the request names. */
  asked: ReadonlySet<string>;
  /** Theme codes that the request names. */
  askedThemes: ReadonlySet<string>;
  /** Ids of statements of which words were quoted. */
  quoted: ReadonlySet<string>;
  /**
   * A sentence by the first frame of `group` that fits: its slots filled, every claim covered by what it cites, its
   * opening new. Where to begin among the frames is decided by `seed`, a record's id. Null when none fits.
   */
  write(group: FrameGroup, pieces: Pieces, seed: string): Draft | null;
  /** A clause by a frame of the group, to stand in another sentence's slot. */
  phrase(group: FrameGroup, pieces: Pieces, seed: string): Piece | null;
  /** How people already named are called; by `role` the leader of a visit is its leader, where the language calls people in full. */
  naming: 'short' | 'full' | 'role';
  /** A new section begins: people are named anew with their offices, and called by `naming` after that. */
  section(naming: 'short' | 'full', forget: boolean): void;
  /** How often it was asked for this key before: by it wordings of the same thing take turns. */
  turn(key: string): number;
  /** Everything written so far. */
  said: readonly string[];
  /** A new paragraph begins: its sentences may open like those of other paragraphs. */
  paragraph(): void;
}

/** What a request names. */
type Asked = Pick<BriefingFilter, 'localities' | 'themes'>;

/** A writer of one briefing, which has said nothing yet. */
export function createWriter(at: Lookup, book: Phrasebook, asked: Asked): Writer {
  const introduced = new Set<string>();
  const quoted = new Set<string>();
  const uses = new Map<string, number>();
  const said: string[] = [];
  const turns = new Map<string, number>();
  let last: { opening: Opening | null; words: string } = { opening: null, words: '' };
  let openings = new Set<string>();

  const isFree = (frame: Frame): boolean => (uses.get(frame.id) ?? 0) < MOST_USES;
  const use = (frame: Frame): void => {
    uses.set(frame.id, (uses.get(frame.id) ?? 0) + 1);
  };
  const inTurn = (group: FrameGroup, seed: string): Frame[] => {
    const frames = rotate(book.frames[group], seed).filter(isFree);
    const unused = frames.filter((frame) => !uses.has(frame.id));
    return [...new Set([...unused.filter((frame) => frame.opening !== last.opening), ...unused, ...frames])];
  };

  function attempt(frame: Frame, pieces: Pieces): Draft | null {
    const draft = fill(frame, pieces);
    if (!draft?.cites.length) return null;
    const text = `${capital(draft.text)}${book.stop}`;
    const words = firstWords(text);
    if (openings.has(words) || words === last.words) return null;
    return unsupported(book, text, allowedBy(at, book, draft.facts, draft.cites)).length ? null : { ...draft, text };
  }

  const writer: Writer = {
    at,
    book,
    naming: 'short',
    introduced,
    asked: new Set(asked.localities ?? []),
    askedThemes: new Set(asked.themes ?? []),
    quoted,
    said,
    write(group, pieces, seed) {
      for (const frame of inTurn(group, seed)) {
        const draft = attempt(frame, pieces);
        if (!draft) continue;
        use(frame);
        for (const person of draft.introduces) introduced.add(person);
        noteQuoted(at, draft, quoted);
        last = { opening: frame.opening, words: firstWords(draft.text) };
        openings.add(last.words);
        said.push(draft.text);
        return draft;
      }
      return null;
    },
    phrase(group, pieces, seed) {
      for (const frame of inTurn(group, seed)) {
        const draft = frame.alone ? null : fill(frame, pieces);
        if (!draft) continue;
        use(frame);
        return { text: draft.text, facts: draft.facts, cites: draft.cites, introduces: draft.introduces };
      }
      return null;
    },
    turn(key) {
      const before = turns.get(key) ?? 0;
      turns.set(key, before + 1);
      return before;
    },
    paragraph() {
      openings = new Set();
    },
    section(naming, forget) {
      writer.naming = naming;
      openings = new Set();
      if (forget) introduced.clear();
    },
  };
  return writer;
}

/** Notes the statements of which a sentence quotes words, and those that rest on the same sentence of a report. */
function noteQuoted(at: Lookup, { text, facts }: Draft, quoted: Set<string>): void {
  for (const [, words = ''] of text.matchAll(QUOTED)) {
    for (const fact of facts) {
      const evidence = at.statement.get(fact)?.evidence;
      if (!evidence?.quote.includes(words)) continue;
      for (const other of at.facts.statements)
        if (other.evidence.report === evidence.report && other.evidence.start === evidence.start) quoted.add(other.id);
    }
  }
}

/** The first two words, by which neighbours must differ; of a script without spaces the first four signs and numbers. */
export function firstWords(text: string): string {
  const spaced = text.split(/\s+/u).slice(0, 2).join(' ').toLowerCase();
  return UNSPACED.test(spaced) ? (text.match(/\d+|[\p{L}]/gu) ?? []).slice(0, 4).join(' ').toLowerCase() : spaced;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function rotate<T>(items: readonly T[], seed: string): T[] {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  const from = items.length ? sum % items.length : 0;
  return [...items.slice(from), ...items.slice(0, from)];
}
