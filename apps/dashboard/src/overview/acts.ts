import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import { ACT_ORDER } from '../marks/glyphs.ts';
import type { Messages } from '../messages/messages.ts';
import type { ActCount } from '../queries/overview.ts';

export interface ActCell {
  count: number;
  href: string | null;
  /** Length of the bar, in hundredths of the longest. */
  length: number;
}

export interface ActChart {
  title: string;
  sides: { code: string; name: string }[];
  rows: { act: string; cells: ActCell[] }[];
}

/** Countries with columns of their own; further ones share one. */
const COUNTRIES = 2;

/**
 * Statements by act and side: the two countries that speak most, all parties together, and the rest where there is one.
 * @param nameOf the name of a country by its code.
 */
export function prepareActs(
  counts: readonly ActCount[],
  filters: Filters,
  nameOf: (code: string) => string,
  { overview: { acts: words }, acts: { verbs } }: Messages,
): ActChart {
  const bySide = Map.groupBy(counts, ({ side }) => side ?? 'unknown');
  const countries = [...bySide.keys()].filter((side) => side !== 'both' && side !== 'unknown');
  const ranked = countries.sort((a, b) => total(bySide.get(b)) - total(bySide.get(a)) || a.localeCompare(b));
  const rest = [...ranked.slice(COUNTRIES), ...(bySide.has('unknown') ? ['unknown'] : [])];
  const sides = [
    ...ranked.slice(0, COUNTRIES).map((code) => ({ code, name: nameOf(code) })),
    ...(bySide.has('both') ? [{ code: 'both', name: words.both }] : []),
    ...(rest.length ? [{ code: rest.join(','), name: words.others }] : []),
  ];
  const countOf = (act: string, codes: string): number =>
    total(codes.split(',').flatMap((code) => (bySide.get(code) ?? []).filter((count) => count.act.code === act)));
  const known = new Set(counts.map(({ act }) => act.code));
  const acts = ACT_ORDER.filter((act) => known.has(act) || act !== 'object');
  const longest = Math.max(1, ...acts.flatMap((act) => sides.map(({ code }) => countOf(act, code))));
  return {
    title: titleOf(sides.slice(0, Math.min(COUNTRIES, ranked.length)), acts, countOf, { words, verbs }),
    sides,
    rows: acts.map((act) => ({
      act,
      cells: sides.map(({ code }) => {
        const count = countOf(act, code);
        const asked = { ...filters, act: narrow(filters.act, act), side: bySideCodes(filters, code) };
        return {
          count,
          href: count ? addressOf('/statements', asked) : null,
          length: Math.round((100 * count) / longest),
        };
      }),
    })),
  };
}

const total = (counts: readonly ActCount[] | undefined): number =>
  (counts ?? []).reduce((sum, { statements }) => sum + statements, 0);

function bySideCodes(filters: Filters, codes: string): Filters['side'] {
  const [only, ...others] = codes.split(',');
  return others.length || !only ? [...filters.side, codes.split(',')] : narrow(filters.side, only);
}

/** What each of the two countries does most; a side with no single such act is left out. */
function titleOf(
  sides: readonly { code: string; name: string }[],
  acts: readonly string[],
  countOf: (act: string, side: string) => number,
  { words, verbs }: { words: Messages['overview']['acts']; verbs: Messages['acts']['verbs'] },
): string {
  const clauses = sides.flatMap(({ code, name }) => {
    const most = Math.max(0, ...acts.map((act) => countOf(act, code)));
    const top = acts.filter((act) => most > 0 && countOf(act, code) === most);
    const [act] = top;
    return act && top.length === 1 ? [words.clause(name, verbs[act] ?? act)] : [];
  });
  return words.title(clauses);
}
