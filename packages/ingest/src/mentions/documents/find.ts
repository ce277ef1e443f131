import type { DocumentKind } from '@communique/domain';
import type { Span } from '../../model.ts';
import { matches } from '../../reading/matches.ts';
import { wholeWords } from '../../reading/whole-words.ts';
import { AFTER_TITLE, DOCUMENT_NOUNS, NOT_IN_TITLE } from './kinds.ts';

/** A document named in a sentence: its title as worded. */
export interface DocumentMention extends Span {
  title: string;
  kind: DocumentKind;
}

const NOUN = wholeWords(
  new RegExp(`\\b(?:${DOCUMENT_NOUNS.map(({ nouns }, i) => `(?<k${i}>${nouns})`).join('|')})\\b`, 'giu'),
);
/** Words of a title in front of its noun, and behind the preposition after it, at the most. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 14;

/** The documents that a stretch of the body names, each with its title; `start` is the stretch's offset. */
export function findDocuments(text: string, start: number): DocumentMention[] {
  const found: DocumentMention[] = [];
  for (const match of matches(text, NOUN)) {
    const kind = kindOf(match);
    const last = found.at(-1);
    // "the memorandum of the agreement": a noun inside the title before it.
    if (!kind || (last && start + match.index < last.end)) continue;
    const from = titleStart(text, match.index);
    const to = titleEnd(text, match.index + match[0].length);
    const title = text.slice(from, to).replace(/\s+/gu, ' ');
    found.push({ start: start + from, end: start + to, rule: `document.${kind}`, title, kind });
  }
  return found;
}

const kindOf = ({ groups }: RegExpExecArray): DocumentKind | undefined =>
  DOCUMENT_NOUNS.find((_, i) => groups?.[`k${i}`] !== undefined)?.kind;

/** Adjectives and nouns that qualify the document ("a supplementary twinning agreement"). */
function titleStart(text: string, noun: number): number {
  let from = noun;
  for (let taken = 0; taken < MOST_BEFORE; taken++) {
    const word = /(?<word>\p{L}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, from - 30), from))?.groups?.word;
    if (!word || NOT_IN_TITLE.has(word.toLowerCase()) || /(?:ed|ly)$/u.test(word)) break;
    from -= word.length + 1;
  }
  return from;
}

/** "(MoU)", and what it is about: "on cooperation in tourism for the 2024-2026 period". */
function titleEnd(text: string, noun: number): number {
  const short = /^ \((?:\p{Lu}[\p{L}]{1,5})\)/u.exec(text.slice(noun, noun + 12))?.[0] ?? '';
  const end = noun + short.length;
  const about = /^ (?:on|for|about|concerning|regarding|in the fields? of) (?=\p{L}|\d)/u.exec(
    text.slice(end, end + 14),
  );
  if (!about) return end;
  let to = end;
  let at = end;
  for (let taken = 0; taken < MOST_BEHIND; taken++) {
    const word = /^(?:,? and|,)? (?<word>[\p{L}\p{N}][\p{L}\p{N}’'/–-]*)/u.exec(text.slice(at, at + 60));
    const key = word?.groups?.word?.toLowerCase();
    if (!word || !key || AFTER_TITLE.has(key)) break;
    at += word[0].length;
    if (!SMALL.test(key)) to = at;
  }
  return to;
}

/** A title does not end in one of these. */
const SMALL = /^(?:on|for|about|concerning|regarding|in|of|the|a|an|and|its|their|or|across|within)$/u;
