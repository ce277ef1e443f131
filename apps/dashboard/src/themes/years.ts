import type { Chart } from '../charts/chart.ts';
import { drawPanels, type Panel, type PanelPoint } from '../charts/layouts/panels.ts';
import { scaleTop } from '../charts/scale.ts';
import { addressOf } from '../filters/address.ts';
import { type Filters, narrow } from '../filters/filters.ts';
import type { Messages } from '../messages/messages.ts';
import { inPeriod } from '../periods/periods.ts';
import type { ThemesAnswer } from '../queries/themes.ts';

interface Theme {
  code: string;
  label: string;
  group: string;
}

/**
 * The compared themes over time: small multiples on one scale.
 * @param periods that are drawn, oldest first.
 */
export function themeYears(
  { periods: counts, held: { points } }: Pick<ThemesAnswer, 'periods' | 'held'>,
  themes: readonly Theme[],
  periods: readonly string[],
  filters: Filters,
  { say, themes: words }: Messages,
): Chart {
  const text = words.years;
  const held = new Set(points.filter(({ visits }) => visits > 0).map(({ period }) => period));
  const byKey = new Map(counts.map(({ theme, period, statements }) => [`${theme.code} ${period}`, statements]));
  const dated = Boolean(filters.from || filters.to || filters.undated === 'without');
  const panels = themes.map((theme): Panel & { total: number } => {
    const within = { ...filters, theme: narrow(filters.theme, theme.code) };
    const own = counts.filter((count) => count.theme.code === theme.code);
    const total = own.reduce((sum, { statements }) => sum + statements, 0);
    const drawn = periods.map((period): PanelPoint => {
      const count = byKey.get(`${theme.code} ${period}`) ?? (held.has(period) ? 0 : null);
      return {
        period,
        count,
        href: count ? addressOf('/statements', inPeriod(within, period)) : null,
        label: text.point(theme.label, period, say.statements(count ?? 0)),
      };
    });
    const undated = byKey.get(`${theme.code} null`) ?? 0;
    return {
      key: theme.code,
      label: theme.label,
      detail: say.count(total),
      colour: `var(--g-${theme.group})`,
      max: 0,
      points: drawn,
      undated: dated
        ? null
        : {
            count: undated,
            href: undated ? addressOf('/statements', { ...within, undated: 'only' }) : null,
            label: text.point(theme.label, text.noDay, say.statements(undated)),
          },
      total,
    };
  });
  const highest = Math.max(0, ...panels.flatMap((panel) => [panel.undated?.count ?? 0, ...panel.points.map(countOf)]));
  const scaled = panels.map((panel) => ({ ...panel, max: scaleTop(highest) }));
  const codes = new Set(themes.map(({ code }) => code));
  const first = periods[0] ?? '';
  const own = counts.filter(({ theme }) => codes.has(theme.code));
  return {
    name: 'theme-years',
    title: titleOf(panels, text),
    subtitle: text.subtitle(first, periods.at(-1) ?? ''),
    notes: notesOf(own, first, scaled, { say, text }),
    figures: {
      columns: text.columns,
      rows: scaled.flatMap(({ label, points: all, undated }) => [
        ...all.map(({ period, count }) => [label, period, count]),
        ...(undated ? [[label, text.noDay, undated.count]] : []),
      ]),
      links: scaled.flatMap(({ points: all, undated }) => [
        ...all.map(({ href }) => href),
        ...(undated ? [undated.href] : []),
      ]),
    },
    draw: (width) => drawPanels(scaled, width),
  };
}

const countOf = ({ count }: PanelPoint): number => count ?? 0;

/** The themes stated most among the compared; of a single one, the period that holds the most. */
function titleOf(panels: readonly (Panel & { total: number })[], text: Messages['themes']['years']): string {
  const most = Math.max(0, ...panels.map(({ total }) => total));
  if (most === 0) return text.none;
  const [only] = panels;
  if (panels.length > 1 || !only) {
    const top = panels.filter(({ total }) => total === most).map(({ label }) => label);
    return text.title(top, panels.length);
  }
  const highest = Math.max(...only.points.map(countOf));
  const periods = only.points.filter((point) => countOf(point) === highest && highest > 0);
  return periods.length === 1 && periods[0] ? text.titleOne(only.label, periods[0].period) : only.label;
}

function notesOf(
  counts: ThemesAnswer['periods'],
  first: string,
  panels: readonly Panel[],
  { say, text }: { say: Messages['say']; text: Messages['themes']['years'] },
): string[] {
  const sum = (rows: ThemesAnswer['periods']): number => rows.reduce((all, { statements }) => all + statements, 0);
  const earlier = sum(counts.filter(({ period }) => period !== null && period < first));
  const undated = panels.some((panel) => panel.undated) ? sum(counts.filter(({ period }) => period === null)) : 0;
  return [
    panels.some(({ points }) => points.some(({ count }) => count === null)) ? text.gap : null,
    undated ? text.undated(say.statements(undated)) : null,
    earlier ? text.earlier(say.statements(earlier), first) : null,
    panels.length > 1 ? text.several : null,
  ].filter((note) => note !== null);
}
