import { hatch } from '../drawing/hatch.ts';
import { type Drawing, group, line, link, type Mark, rect, text } from '../drawing/marks.ts';
import { wrap } from '../drawing/measure.ts';

/** A period of a panel: its count, or null where nothing of it is held, which is not a zero. */
export interface PanelPoint {
  /** “2024” or “2024-Q2”. */
  period: string;
  count: number | null;
  href: string | null;
  label: string;
}

/** A small multiple: bars over time, the undated apart. */
export interface Panel {
  key: string;
  label: string;
  /** Written beside the label: the total, and whether the scale is its own. */
  detail: string;
  colour: string;
  /** Upper end of the scale. */
  max: number;
  points: readonly PanelPoint[];
  undated: { count: number; href: string | null; label: string } | null;
}

const PLOT = 104;
const AXIS = 30;
const FLOOR = 18;
const HEADROOM = 14;
const GUTTER = 24;
const TITLE = 18;

/** Draws small multiples, as many beside each other as the width holds. */
export function drawPanels(panels: readonly Panel[], width: number, least = 150): Drawing {
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + GUTTER) / (least + GUTTER))));
  const each = (width - GUTTER * (across - 1)) / across;
  const heads = panels.map(({ label, detail }) => wrap(`${label} ${detail}`, each - 12));
  const title = Math.max(1, ...heads.map((all) => all.length)) * TITLE;
  const tall = title + HEADROOM + PLOT + FLOOR + 16;
  const marks = panels.map((panel, index) =>
    group(panelMarks(panel, heads[index] ?? [], each, title), {
      transform: `translate(${Math.round((index % across) * (each + GUTTER))} ${Math.floor(index / across) * tall})`,
    }),
  );
  return { width, height: Math.ceil(panels.length / across) * tall, marks };
}

function panelMarks({ colour, max, points, undated }: Panel, head: readonly string[], width: number, title: number) {
  const floor = title + HEADROOM + PLOT;
  const slots = points.length + (undated ? 2 : 0);
  const slot = (width - AXIS) / Math.max(1, slots);
  const heightOf = (count: number): number => (PLOT * count) / Math.max(1, max);
  const highest = Math.max(0, ...points.map(({ count }) => count ?? 0));
  const marks: Mark[] = [
    rect(0, 0, 4, head.length * TITLE - 2, { fill: colour }),
    ...head.map((words, index) => text(12, index * TITLE + 13, words, { fill: 'var(--ink)', fontWeight: 500 })),
    line(AXIS, floor - PLOT, width, floor - PLOT, { stroke: 'var(--grid)' }),
    line(AXIS, floor, width, floor, { stroke: 'var(--axis)' }),
    text(AXIS - 6, floor - PLOT + 4, String(max), { textAnchor: 'end' }),
    text(AXIS - 6, floor + 4, '0', { textAnchor: 'end' }),
  ];
  points.forEach(({ period, count, href, label }, index) => {
    const x = AXIS + index * slot + slot * 0.08;
    const thick = slot * 0.84;
    if (count === null) marks.push(...hatch(x, floor - PLOT * 0.2, thick, PLOT * 0.2));
    else if (count > 0)
      marks.push(
        link(href, label, [
          rect(x, floor - PLOT, thick, PLOT, { fill: 'transparent' }),
          rect(x, floor - heightOf(count), thick, heightOf(count), { fill: colour }),
        ]),
      );
    if (count !== null && (count === highest || count === 0) && slot >= 10)
      marks.push(
        text(x + thick / 2, floor - heightOf(count) - 4, String(count), { textAnchor: 'middle', fontSize: 12 }),
      );
    if (isNamed(points, index, slot))
      marks.push(text(x + thick / 2, floor + 15, yearOf(period), { textAnchor: 'middle' }));
  });
  if (undated) {
    const x = AXIS + (slots - 1) * slot + slot * 0.08;
    const thick = slot * 0.84;
    const height = heightOf(undated.count);
    marks.push(
      link(undated.href, undated.label, [
        rect(x, floor - PLOT, thick, PLOT, { fill: 'transparent' }),
        ...(undated.count
          ? [rect(x, floor - height, thick, height, { fill: 'var(--paper)', stroke: colour, strokeWidth: 1.5 })]
          : []),
        text(x + thick / 2, floor - height - 4, String(undated.count), { textAnchor: 'middle', fontSize: 12 }),
      ]),
      text(x + thick / 2, floor + 15, '?', { textAnchor: 'middle' }),
    );
  }
  return marks;
}

/** Width that the name of a year needs. */
const NAME = 38;

const yearOf = (period: string): string => period.slice(0, 4);

/** Years are named from the last one back, as many as there is room for; of quarters and months the first of a year. */
function isNamed(points: readonly PanelPoint[], index: number, slot: number): boolean {
  const years = [...new Set(points.map(({ period }) => yearOf(period)))];
  const year = yearOf(points[index]?.period ?? '');
  if (points.findIndex(({ period }) => yearOf(period) === year) !== index) return false;
  const step = Math.ceil(NAME / (slot * (points.length / years.length)));
  return (years.length - 1 - years.indexOf(year)) % step === 0;
}
