import type { OfficeMention, OrganisationMention, PlaceMention } from '../../../model.ts';
import { type Marked, tokenAt } from '../../marked.ts';
import { countryOfBody } from '../../organisations/index.ts';
import { INSTITUTION_WORDS, LEVEL_WORDS } from '../../organisations/words.ts';
import { headAt, type OfficeSpan, readOffice } from './grammar.ts';
import { HEAD_PAIRS, HEADING, OFFICE_MODIFIERS, WEAK_HEADS } from './heads.ts';
import { rankOf } from './rank.ts';

/** An office found in the text, not yet tied to its holder. Tokens `first` to before `last`. */
export interface FoundOffice extends OfficeMention {
  first: number;
  last: number;
  /** The head noun, lower case. */
  head: string;
}

/** Finds every office, longest form first-come; common nouns ("the leader", "members") only with a body or place. */
export function findOffices(marked: Marked, organisations: readonly OrganisationMention[]): FoundOffice[] {
  const { tokens } = marked;
  const bodyStart = new Map<number, number>();
  for (const body of organisations) {
    bodyStart.set(tokenAt(tokens, body.end), tokenAt(tokens, body.start));
  }
  const found: FoundOffice[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index < floor) continue;
    const head = headAt(tokens, index);
    if (head === null || isModifierOf(marked, head)) continue;
    const span = readOffice(marked, head, floor, bodyStart);
    if (WEAK_HEADS.has(tokens[head]!.base) && !isQualified(marked, span)) continue;
    found.push(describe(marked, span));
    floor = span.end;
    index = span.end - 1;
  }
  return found;
}

/** "General Secretary", "Chief Executive": a head that another head follows and that can qualify it. */
function isModifierOf({ tokens }: Marked, head: number): boolean {
  const next = tokens[head + 1];
  return OFFICE_MODIFIERS.has(tokens[head]!.base) && !!next?.adjacent && headAt(tokens, head + 1) !== null;
}

/** More than a common noun with a place or a modifier ("Chinese leader", "senior officer"). */
function isQualified({ tokens, placeAt }: Marked, { start, head, end }: OfficeSpan): boolean {
  const next = tokens[end];
  const named = next?.adjacent && next.capital && !placeAt[end] && !INSTITUTION_WORDS.has(next.base);
  if (named && start < head && !placeAt[start] && HEADING.has(tokens[head]!.base)) return true;
  if (end > head + 1 || HEAD_PAIRS.has(`${tokens[head - 1]?.base}/${tokens[head]!.base}`)) return true;
  for (let index = start; index < head; index++) {
    if (!placeAt[index] && !OFFICE_MODIFIERS.has(tokens[index]!.base) && !LEVEL_WORDS.has(tokens[index]!.base))
      return true;
    if (/^(party|politburo)$/.test(tokens[index]!.base)) return true;
  }
  return false;
}

function describe(marked: Marked, span: OfficeSpan): FoundOffice {
  const { tokens, placeAt, body } = marked;
  const start = tokens[span.start]!.start;
  const end = tokens[span.end - 1]!.end;
  const text = body.slice(start, end);
  const inside = placeAt.slice(span.start, span.end).filter((place) => place !== null);
  const place = innermost(body, inside);
  const country =
    (ownerOf(body, inside) ?? inside.find((candidate) => candidate.country))?.country ?? countryOfBody(text);
  return {
    start,
    end,
    rule: 'office/title',
    text: text.replace(/\s*\(\p{Lu}[\p{L}&-]{1,8}\)/gu, '').replace(/\s+/g, ' '),
    place,
    country,
    rank: rankOf(
      text,
      place,
      inside.some((candidate) => candidate.isCountry),
    ),
    first: span.start,
    last: span.end,
    head: tokens[span.head]!.base,
  };
}

/** "Chief of A county of B province" is of A; "Chairman of B's A county" too: the last locality but what holds it. */
function innermost(body: string, inside: readonly PlaceMention[]): PlaceMention | null {
  const own = [...new Set(inside)].filter((candidate) => !candidate.isCountry);
  let at = own.length - 1;
  while (at > 0 && CONTAINED.test(body.slice(own[at - 1]!.end, own[at]!.start))) at--;
  return own[at] ?? null;
}

/** Words between a locality and the one that holds it. */
const CONTAINED = /^,? (?:of|in) (?:the )?(?:\p{Lu}\p{L}+['’]s )?$/u;

/** "the Chinese Chamber of Commerce of Indonesia": the country behind the last "of" owns the body, not its adjective. */
function ownerOf(body: string, inside: readonly PlaceMention[]): PlaceMention | undefined {
  const isOwner = ({ start, isCountry, isDemonym }: PlaceMention): boolean =>
    isCountry && !isDemonym && / of (?:the )?$/u.test(body.slice(Math.max(0, start - 8), start));
  return inside.length > 1 && inside[0]!.isDemonym ? inside.findLast(isOwner) : undefined;
}
