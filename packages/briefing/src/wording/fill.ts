import type { Draft, Piece, Pieces } from './piece.ts';

/** How a sentence begins, so that neighbours begin differently. */
export type Opening = 'person' | 'date' | 'place' | 'theme' | 'clause' | 'count' | 'side';

/**
 * A pattern of words. `{slot}` takes a piece; `{~slot}` takes only its facts and cites; `{slot#one|many}` takes the
 * first words when the piece's number is 1, else the second.
 */
export interface Frame {
  id: string;
  opening: Opening;
  text: string;
  /** True when it cannot stand as a clause of another sentence. */
  alone?: true;
}

const SLOT = /\{(?<mark>~?)(?<name>[\p{L}\p{N}.]+)(?:#(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}/gu;

/** The frame with its slots filled, or null when a slot has no piece. */
export function fill(frame: Frame, pieces: Pieces): Draft | null {
  const used: Piece[] = [];
  let complete = true;
  const text = frame.text.replace(SLOT, (...match) => {
    const { mark, name, one, many } = match.at(-1) as { mark: string; name: string; one?: string; many?: string };
    const piece = pieces[name];
    if (!piece) {
      complete = false;
      return '';
    }
    used.push(piece);
    if (mark) return '';
    return one === undefined ? piece.text : ((piece.number === 1 ? one : many) ?? '');
  });
  if (!complete) return null;
  return {
    frame: frame.id,
    text: tidy(text),
    facts: [...new Set(used.flatMap((piece) => piece.facts))],
    cites: used.flatMap((piece) => piece.cites),
    introduces: used.flatMap((piece) => piece.introduces ?? []),
  };
}

/** The slots that a frame names. */
export function slotsOf(frame: Frame): string[] {
  return [...frame.text.matchAll(SLOT)].map((match) => match.groups?.name ?? '');
}

/** The text with a capital to begin with. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const QUOTED = /(“[^”]*”)/u;
const MEETING = /(?<=\p{Script=Latin})(?=\p{Script=Han}|\p{N}+[年月日])|(?<=\p{Script=Han})(?=\p{Script=Latin})/gu;
const APART = /(?<=\p{N}) (?=\p{Script=Han})/gu;
/** Quotations are left as they are. */
const spaced = (text: string): string =>
  text
    .split(QUOTED)
    .map((part, n) => (n % 2 ? part : part.replace(APART, '').replace(MEETING, ' ')))
    .join('');

/** One mark where two meet, single spaces; a space between Latin letters and signs of a script without spaces. */
function tidy(text: string): string {
  return spaced(text)
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:])/gu, '$1')
    .replace(/[,，]+([,.;:)，。；：）])/gu, '$1')
    .replace(/,+ \(/gu, ' (')
    .trim()
    .replace(/[,，]$/u, '');
}
