import type { FoundName } from '../names/found.ts';
import { SPEECH_VERBS } from '../names/speech-verbs.ts';
import type { FoundOffice } from '../offices/find.ts';
import { HONORIFICS, MILITARY_RANKS, PLURAL_HEADS, STYLES } from '../offices/heads.ts';
import type { Chain } from './chains.ts';
import {
  NAME_THEN_OFFICE,
  OFFICE_COMMA_NAME,
  OFFICE_NAMED,
  OFFICE_OF_AIDE,
  OFFICE_THEN_NAME,
  OFFICES_LIST_NAMES,
  PRONOUN_THEN_OFFICE,
} from './gaps.ts';
import { singular } from './plural.ts';

/** An office given to a name, and the rule that gave it. */
export interface Gift {
  name: FoundName;
  office: FoundOffice;
  rule: string;
}

/** The names around a chain: `after` is the index of the first name behind it. */
export interface Neighbourhood {
  body: string;
  names: readonly FoundName[];
  after: number;
  /** Where the sentence of an offset begins. */
  sentenceStart: (offset: number) => number;
  /** The name has an office. */
  hasOffice: (name: FoundName) => boolean;
  /** The name has offices in front of it already. */
  isTitled: (name: FoundName) => boolean;
}

/** Decides whose offices a chain holds: the name behind it, the one before it, both, or nobody's. */
export function decide(chain: Chain, around: Neighbourhood): Gift[] {
  const { body, names, after, sentenceStart } = around;
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const here = sentenceStart(first.start);
  const previous = names[after - 1] && names[after - 1]!.start >= here ? names[after - 1] : undefined;
  const next = names[after] && sentenceStart(names[after]!.start) <= first.start ? names[after] : undefined;
  const gapAfter = next ? withoutHonorifics(body.slice(last.end, next.start)) : null;
  const direct = gapAfter !== null && OFFICE_THEN_NAME.test(gapAfter) && !OFFICE_OF_AIDE.test(last.text);
  const comma = gapAfter !== null && OFFICE_COMMA_NAME.test(gapAfter);
  const listed =
    previous !== undefined &&
    around.hasOffice(previous) &&
    /, and (?:the )?$/u.test(body.slice(previous.end, first.start));
  const described = comma && previous !== undefined && (isIntroduced(body, previous) || listed);
  const gapBefore = previous ? body.slice(previous.end, first.start) : '';
  const behind = previous && !described && !isSubject(body, gapBefore, chain) ? ruleBehind(gapBefore) : null;
  const give = (name: FoundName | undefined, offices: Chain, rule: string): Gift[] =>
    name ? offices.map((office) => ({ name, office, rule })) : [];

  if (behind && (/ both $/u.test(gapBefore) || (chain.length > 1 && PLURAL_HEADS.has(first.head)))) {
    const [shared, rest] = direct ? [chain.slice(0, -1), chain.slice(-1)] : [chain, []];
    const holders = listBackward(body, names, after - 1);
    const own = holders.flatMap((name) => give(name, shared.map(singular), 'office/both'));
    return [...own, ...give(next, rest, 'office/before-name')];
  }
  if (PLURAL_HEADS.has(last.head)) {
    const listed = gapAfter !== null && OFFICES_LIST_NAMES.test(gapAfter) && gapAfter.length < 16;
    const many =
      direct || comma || listed ? listForward(body, names, after) : behind ? listBackward(body, names, after - 1) : [];
    return many.flatMap((name) => give(name, chain.map(singular), 'office/plural'));
  }
  const pair = behind ? listBackward(body, names, after - 1) : [];
  if (chain.length > 1 && pair.length === chain.length && isRespective(body, previous!, first, last)) {
    return chain.flatMap((office, index) => give(pair[index], [office], 'office/respectively'));
  }
  if (direct && behind && chain.length > 1 && !around.isTitled(previous!)) {
    return [...give(previous, chain.slice(0, -1), behind), ...give(next, chain.slice(-1), 'office/before-name')];
  }
  if (direct) return give(next, chain, 'office/before-name');
  if (behind) return give(previous, chain, behind);
  if (comma || (gapAfter !== null && OFFICE_NAMED.test(gapAfter))) return give(next, chain, 'office/comma-name');
  if (!previous && PRONOUN_THEN_OFFICE.test(body.slice(here, first.start))) {
    return give(subjectBefore(around, here), chain, 'office/pronoun');
  }
  return [];
}

/** "…, the mayor said": a bare office with its article and a verb of speech is no apposition. */
function isSubject(body: string, gap: string, chain: Chain): boolean {
  const [office] = chain;
  if (chain.length > 1 || !/, the $/.test(gap) || / (?:of|for|to) /.test(office!.text)) return false;
  const next = /^ (\p{Ll}+)/u.exec(body.slice(office!.end, office!.end + 20))?.[1];
  return next !== undefined && SPEECH_VERBS.has(next);
}

/** The first person named in the sentence before: what "He is also …" goes back to. */
function subjectBefore({ names, after, sentenceStart }: Neighbourhood, here: number): FoundName | undefined {
  const last = names[after - 1];
  if (!last || last.start >= here) return undefined;
  const start = sentenceStart(last.start);
  let index = after - 1;
  while (index > 0 && names[index - 1]!.start >= start) index--;
  return names[index];
}

/** "his wife, X,": the name has its own description in front, so that what follows belongs to the next one. */
function isIntroduced(body: string, name: FoundName): boolean {
  return /\p{L}, $/u.test(body.slice(Math.max(0, name.start - 3), name.start)) && name.rule === 'name/introduced';
}

function isRespective(body: string, previous: FoundName, first: FoundOffice, last: FoundOffice): boolean {
  const around = body.slice(previous.end, first.start) + body.slice(last.end, last.end + 16);
  return around.includes('respectively');
}

function ruleBehind(gap: string): string | null {
  if (gap.length > 90) return null;
  const text = gap.replace(/\s+/g, ' ');
  return NAME_THEN_OFFICE.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}

const LISTED = /^(?:,|,? and|;)\s+$/u;

const isListed = (body: string, a: FoundName, b: FoundName): boolean =>
  LISTED.test(withoutHonorifics(body.slice(a.end, b.start)));

/** Names that commas and "and" join, from one on. */
function listForward(body: string, names: readonly FoundName[], from: number): FoundName[] {
  let end = from + 1;
  while (names[end] && isListed(body, names[end - 1]!, names[end]!)) end++;
  return names.slice(from, end);
}

/** Names that commas and "and" join, up to one. */
function listBackward(body: string, names: readonly FoundName[], to: number): FoundName[] {
  let start = to;
  while (start > 0 && isListed(body, names[start - 1]!, names[start]!)) start--;
  return names.slice(start, to + 1);
}

function withoutHonorifics(gap: string): string {
  if (gap.length > 40) return gap;
  const isAddress = (word: string): boolean => HONORIFICS.has(word) || STYLES.has(word) || MILITARY_RANKS.has(word);
  const words = gap.split(/(\s+)/).filter((word) => !isAddress(word.toLowerCase()));
  return words.join('').replace(/^\s+$/, ' ');
}
