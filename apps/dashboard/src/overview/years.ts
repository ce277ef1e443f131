import { scaleTop } from '../charts/scale.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import type { Messages } from '../messages/messages.ts';
import type { OverviewAnswer } from '../queries/overview.ts';

/** A year of a panel: its count, or null where no visit of that year is held, which is not a zero. */
export interface YearPoint {
  year: number;
  count: number | null;
  href: string | null;
}

export interface YearPanel {
  code: string;
  label: string;
  total: number;
  /** CSS colour of the bars. */
  colour: string;
  /** Upper end of the scale. */
  max: number;
  ownScale: boolean;
  points: YearPoint[];
  /** Statements of no known year; null where the filters leave them out. */
  undated: { count: number; href: string } | null;
  /** The panel in words. */
  summary: string;
}

export interface YearChart {
  title: string;
  subtitle: string;
  panels: YearPanel[];
  notes: string[];
}

interface Group {
  code: string;
  label: string;
}

type Counts = ReadonlyMap<string, number>;

/**
 * Small multiples of statements by year: all of them, then each group of themes.
 * @param years oldest first.
 * @param held years of which any visit is held.
 */
export function prepareYears(
  answer: OverviewAnswer,
  years: readonly number[],
  held: ReadonlySet<number>,
  groups: readonly Group[],
  filters: Filters,
  { say, overview: { years: words } }: Messages,
): YearChart {
  const counts: Counts = new Map([
    ...answer.years.map(({ period, statements }): [string, number] => [`all ${period}`, statements]),
    ...answer.groupYears.map(({ themeGroup, period, statements }): [string, number] => [
      `${themeGroup.code} ${period}`,
      statements,
    ]),
  ]);
  const panel = panelMaker(counts, years, held, filters, words);
  const all = panel({ code: 'all', label: words.all }, 'var(--ink-2)', null);
  const parts = groups
    .map((group) => panel(group, `var(--g-${group.code})`, group.code))
    .filter(({ total }) => total > 0 || groups.length > 1);
  const shared = scaleTop(Math.max(1, ...parts.flatMap(highest)));
  const earlier = sum(answer.years.filter(({ period }) => period && Number(period) < (years[0] ?? 0)));
  return {
    title: titleOf(parts, all, words),
    subtitle: words.subtitle(years[0] ?? 0, years.at(-1) ?? 0),
    panels: [
      { ...all, max: scaleTop(Math.max(1, ...highest(all))), ownScale: true },
      ...parts.map((part) => ({ ...part, max: shared, ownScale: false })),
    ],
    notes: notesOf(all, earlier, years[0] ?? 0, { say, words }),
  };
}

type Words = Messages['overview']['years'];

function panelMaker(
  counts: Counts,
  years: readonly number[],
  held: ReadonlySet<number>,
  filters: Filters,
  words: Words,
) {
  const dated = Boolean(filters.from || filters.to || filters.undated === 'without');
  return ({ code, label }: Group, colour: string, group: string | null): YearPanel => {
    const within = group ? { ...filters, group: narrow(filters.group, group) } : filters;
    const points = years.map((year) => {
      const count = counts.get(`${code} ${year}`) ?? (held.has(year) ? 0 : null);
      return { year, count, href: count ? addressOf('/statements', inYear(within, year)) : null };
    });
    const undated = dated
      ? null
      : {
          count: counts.get(`${code} null`) ?? 0,
          href: addressOf('/statements', { ...within, undated: 'only' as const }),
        };
    const told = points.flatMap(({ year, count }) => (count === null ? [] : [`${year}: ${count}`]));
    return {
      code,
      label,
      colour,
      total: sumOf(counts, code),
      max: 0,
      ownScale: false,
      points,
      undated,
      summary: words.summary(label, told.join(', '), undated?.count ?? null),
    };
  };
}

/** The part of a year that lies within the filters' own dates. */
function inYear(filters: Filters, year: number): Filters {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return {
    ...filters,
    from: filters.from && filters.from > first ? filters.from : first,
    to: filters.to && filters.to < last ? filters.to : last,
    undated: null,
  };
}

const highest = ({ points, undated }: YearPanel): number[] => [
  ...points.map(({ count }) => count ?? 0),
  undated?.count ?? 0,
];

const sum = (counts: readonly { statements: number }[]): number =>
  counts.reduce((total, { statements }) => total + statements, 0);

const sumOf = (counts: Counts, code: string): number =>
  [...counts].reduce((total, [key, count]) => (key.startsWith(`${code} `) ? total + count : total), 0);

function titleOf(parts: readonly YearPanel[], all: YearPanel, words: Words): string {
  const largest = Math.max(0, ...parts.map(({ total }) => total));
  if (largest === 0) return words.none;
  const groups = parts.filter(({ total }) => total === largest).map(({ label }) => label);
  const lead = words.title(groups);
  const years = all.points.filter(({ count }) => count !== null && count > 0);
  if (years.length < 3) return lead;
  const most = Math.max(...years.map(({ count }) => count ?? 0));
  const top = years.filter(({ count }) => count === most).map(({ year }) => String(year));
  return words.most(lead, top);
}

function notesOf(
  { points, undated }: YearPanel,
  earlier: number,
  firstYear: number,
  { say, words }: { say: Messages['say']; words: Words },
): string[] {
  const hasGap = points.some(({ count }) => count === null);
  return [
    hasGap ? words.gap : null,
    undated?.count ? words.undated(say.statements(undated.count)) : null,
    earlier ? words.earlier(say.statements(earlier), firstYear) : null,
    words.scale,
  ].filter((note) => note !== null);
}
