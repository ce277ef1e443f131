import type { OfficeMention } from '../../../model.ts';
import type { Token } from '../../tokens.ts';
import type { FoundName } from '../names/found.ts';
import { MILITARY_RANKS } from '../offices/heads.ts';

const QUALIFIERS = new Set([
  'senior',
  'lieutenant',
  'lieut.',
  'lt.',
  'lt',
  'sen.',
  'rear',
  'brigadier',
  'major',
  'maj.',
]);
/** Seniority of a general or admiral, and of the ranks below. */
const GENERAL = 4;
const OFFICER = 6;

/** "Sen. Lt. Gen." in front of a name, kept as an office; null when the name has none. */
export function militaryRank(body: string, tokens: readonly Token[], name: FoundName): OfficeMention | null {
  let first = name.first;
  while (first > 0 && tokens[first]!.adjacent && isRank(tokens[first - 1]!)) first--;
  if (first === name.first) return null;
  const last = tokens[name.first - 1]!;
  if (QUALIFIERS.has(last.base) && !/^maj/.test(last.base)) return null;
  const { start } = tokens[first]!;
  const rank = /gen|adm|marshal/.test(last.base) ? GENERAL : OFFICER;
  return {
    start,
    end: last.end,
    rule: 'office/military-rank',
    text: body.slice(start, last.end),
    place: null,
    country: null,
    rank,
  };
}

function isRank(token: Token): boolean {
  return token.capital && MILITARY_RANKS.has(token.base);
}
