import type { Chart } from '../charts/chart.ts';
import { drawPanels, type Panel, type PanelPoint } from '../charts/layouts/panels.ts';
import { scaleTop } from '../charts/scale.ts';
import { addressOf } from '../filters/address.ts';
import type { View } from '../frame/view.ts';
import { inPeriod, periodsUntil } from '../periods/periods.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { TIMELINE, type TimelineAnswer } from '../queries/timeline.ts';
import { visitFilter } from '../queries/variables.ts';
import { TIMELINE_QUARTERS } from '../thresholds.ts';

/** Fetches visits by quarter under the filters of a view. */
export const loadTimeline = ({ filters, vocabulary }: View): Promise<Outcome<TimelineAnswer>> =>
  ask(TIMELINE, { filter: visitFilter(filters, vocabulary) });

/** Visits over time: a bar a quarter, the undated apart. */
export function timelineChart({ timeline, held }: TimelineAnswer, view: View, now: Date): Chart {
  const { filters, dataset, text } = view;
  const words = text.visits.timeline;
  const last = dataset.coverageEnd ?? now.toISOString().slice(0, 10);
  const periods = periodsUntil(last, 'quarter', TIMELINE_QUARTERS);
  const counts = new Map(timeline.points.map(({ period, visits }) => [period, visits]));
  const known = new Set(held.points.flatMap(({ period, visits }) => (visits && period ? [period] : [])));
  const points = periods.map((period): PanelPoint => {
    const count = counts.get(period) ?? (known.has(period) ? 0 : null);
    const href = count ? addressOf('/visits', inPeriod(filters, period), { view: 'timeline' }) : null;
    return { period, count, href, label: words.point(period, text.say.visits(count ?? 0)) };
  });
  const dated = Boolean(filters.from || filters.to || filters.undated === 'without');
  const undated = counts.get(null) ?? 0;
  const most = Math.max(0, ...points.map(({ count }) => count ?? 0));
  const top = points.filter(({ count }) => count === most && most > 0);
  const first = periods[0] ?? '';
  const earlier = timeline.points.reduce(
    (sum, { period, visits }) => (period && period < first ? sum + visits : sum),
    0,
  );
  const total = [...counts.values()].reduce((sum, visits) => sum + visits, 0);
  const panel: Panel = {
    key: 'visits',
    label: words.label,
    detail: text.say.count(total),
    colour: 'var(--bar)',
    max: scaleTop(Math.max(most, dated ? 0 : undated)),
    points,
    undated: dated
      ? null
      : {
          count: undated,
          href: undated ? addressOf('/visits', { ...filters, undated: 'only' }, { view: 'timeline' }) : null,
          label: words.point(words.noDay, text.say.visits(undated)),
        },
  };
  const title = top.length === 1 && top[0] ? words.title(top[0].period, text.say.visits(most)) : words.tie;
  return {
    name: 'timeline',
    title: most === 0 ? words.none : title,
    subtitle: words.subtitle(first, periods.at(-1) ?? ''),
    notes: [
      ...(points.some(({ count }) => count === null) ? [words.gap] : []),
      ...(earlier ? [words.earlier(text.say.visits(earlier), first)] : []),
    ],
    figures: {
      columns: words.columns,
      rows: [...points.map(({ period, count }) => [period, count]), ...(panel.undated ? [[words.noDay, undated]] : [])],
      links: [...points.map(({ href }) => href), ...(panel.undated ? [panel.undated.href] : [])],
    },
    draw: (width) => drawPanels([panel], width),
  };
}
