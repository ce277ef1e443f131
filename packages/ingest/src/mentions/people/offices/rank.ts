import type { PlaceMention } from '../../../model.ts';
import { memo } from '../../../reading/memo.ts';

/** A rule of seniority: the first whose pattern the office matches gives the rank (1 highest … 7). */
interface RankRule {
  /** Matched against the office in lower case with blanks around it and around every mark. */
  pattern: RegExp;
  /** Rank of a national office, or of any office when `local` is not given. */
  rank: number;
  /** Rank of the same office in a province, and in a unit below a province. */
  local?: readonly [province: number, below: number];
}

const LEGISLATURE = '(national assembly|national people s congress|senate|parliament|npc)';
const PRESIDING = '(chairman|chairwoman|chairperson|chair|speaker|president)';
const DEPUTY = / (deputy|vice|assistant) /;
const LOCAL_WORD = / (provincial|municipal|regional|city|province|region|district|county|prefecture|commune|ward) /;
const LOWEST = / (district|county|commune|ward) /;

/** After `ranks.json` of the domain: Party secretaries before governors, deputies one rank below their chiefs. */
const RANKS: readonly RankRule[] = [
  { pattern: / (union|federation|youth|association|alliance|league|newspaper|radio) /, rank: 4, local: [6, 7] },
  { pattern: / (general secretary|prime minister|premier|head of state|king|emperor|sultan) /, rank: 1 },
  {
    pattern:
      /^ (newly elected |newly appointed |visiting |incumbent )?president $| state president | president (of )?(the )?(country|republic|state) /,
    rank: 1,
  },
  { pattern: new RegExp(` ${LEGISLATURE} .*${PRESIDING} | ${PRESIDING} .* ${LEGISLATURE} `), rank: 1 },
  { pattern: / (politburo|political bureau) /, rank: 2 },
  { pattern: / state council?lor | minister president /, rank: 2 },
  { pattern: / minister /, rank: 3 },
  { pattern: / (secretary|chief) .*(party|cpc|cpv|committee) | party .*(secretary|chief) /, rank: 3, local: [3, 6] },
  { pattern: / central committee .*member | member .*central committee | secretariat /, rank: 3 },
  {
    pattern: new RegExp(` (${PRESIDING.slice(1, -1)}|head|director) .*(commission|front|conference|supreme) `),
    rank: 3,
    local: [4, 6],
  },
  { pattern: / (governor|gov|mayor|akim|rais|wali) /, rank: 4, local: [4, 6] },
  { pattern: / ambassador /, rank: 4 },
  { pattern: / consul /, rank: 5 },
  { pattern: new RegExp(` ${PRESIDING} `), rank: 4, local: [4, 6] },
];

/** What the words of an office tell of its seniority; offices come back, in one report and in the next. */
const wordsOf = memo((text) => {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return {
    isLowest: LOWEST.test(lower),
    isLocal: LOCAL_WORD.test(lower),
    isPresident: / president /.test(lower) && (!/ of the .* of /.test(lower) || / republic | kingdom /.test(lower)),
    deputy: DEPUTY.test(lower) ? 1 : 0,
    rule: RANKS.find(({ pattern }) => pattern.test(lower)),
  };
});

/** Seniority of an office by its words and the level of its locality. `country`: the office names a country. */
export function rankOf(text: string, place: PlaceMention | null, country: boolean): number {
  const { isLowest, isLocal, isPresident, deputy, rule } = wordsOf(text);
  const level = place?.candidates[0]?.level ?? (isLowest ? 3 : place || isLocal ? 1 : null);
  if (country && !place && isPresident) return 1 + deputy;
  if (!rule) return 6;
  const base = level !== null && rule.local ? rule.local[level > 1 ? 1 : 0] : rule.rank;
  return Math.min(7, base + deputy + (level === 3 ? 1 : 0));
}
