import type { Chart } from '../charts/chart.ts';
import { circle, type Drawing, line, link, type Mark, text } from '../charts/drawing/marks.ts';
import { wrap } from '../charts/drawing/measure.ts';
import { pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { PersonOffice } from '../queries/people.ts';
import { sourceOf } from '../statements/prepare.ts';

/** A report that tells of an office. */
interface Seen {
  day: string | null;
  href: string | null;
  source: string;
}

/** An office with the reports that give it, the earliest first. */
export interface OfficeLine {
  title: string;
  seen: Seen[];
}

/** Offices by title, the one told last first; those never dated come last. */
export function officeLines(offices: readonly PersonOffice[], text: Messages): OfficeLine[] {
  const byTitle = Map.groupBy(offices, ({ title }) => title.toLocaleLowerCase());
  const lines = [...byTitle.values()].map((same): OfficeLine => {
    const seen = same.map(({ seenOn, report }) => ({
      day: seenOn,
      href: report.visits[0] ? pageOf.visit(report.visits[0].id) : null,
      source: sourceOf(report, text),
    }));
    return {
      title: text.say.capitalised(same[0]?.title ?? ''),
      seen: seen.sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9')),
    };
  });
  return lines.sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
}

const lastDay = ({ seen }: OfficeLine): string => seen.findLast(({ day }) => day)?.day ?? '';

/** Offices over time: a line an office, a dot a report. */
export function officesChart(offices: readonly PersonOffice[], text: Messages): Chart {
  const {
    say,
    person: { offices: words },
  } = text;
  const lines = officeLines(offices, text);
  const [first] = lines;
  const day = first ? lastDay(first) : '';
  const dayOf = (seen: Seen): string => (seen.day ? say.day(seen.day) : words.noDay);
  const dated = first && day ? words.latest(first.title, say.day(day)) : words.title(lines.length);
  return {
    name: 'offices',
    title: first ? dated : words.none,
    subtitle: words.subtitle,
    notes: [],
    figures: {
      columns: words.columns,
      rows: lines.flatMap(({ title, seen }) => seen.map((each) => [title, dayOf(each), each.source])),
      links: lines.flatMap(({ seen }) => seen.map(({ href }) => href)),
    },
    draw: (width) => draw(lines, width, (line, seen) => words.dot(line.title, dayOf(seen), seen.source)),
  };
}

const LINE = 17;

function draw(lines: readonly OfficeLine[], width: number, labelOf: (line: OfficeLine, seen: Seen) => string): Drawing {
  const days = lines.flatMap(({ seen }) => seen.flatMap(({ day }) => (day ? [Date.parse(day)] : [])));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const names = Math.round(Math.min(360, width * 0.5));
  const [left, right] = [names + 16, width - 44];
  const xOf = (day: string | null): number => {
    if (!day) return width - 12;
    return to === from ? (left + right) / 2 : left + ((Date.parse(day) - from) / (to - from)) * (right - left);
  };
  const marks: Mark[] = [];
  let y = 4;
  for (const office of lines) {
    const words = wrap(office.title, names - 8);
    const middle = y + (words.length * LINE) / 2 + 2;
    marks.push(...words.map((part, index) => text(0, y + 13 + index * LINE, part, { fill: 'var(--ink)' })));
    marks.push(line(left, middle, right, middle, { stroke: 'var(--grid)' }));
    const known = office.seen.filter(({ day }) => day);
    const [first, last] = [known[0], known.at(-1)];
    if (first && last)
      marks.push(line(xOf(first.day), middle, xOf(last.day), middle, { stroke: 'var(--bar)', strokeWidth: 3 }));
    for (const seen of office.seen)
      marks.push(
        link(seen.href, labelOf(office, seen), [
          circle(xOf(seen.day), middle, 12, { fill: 'transparent' }),
          circle(xOf(seen.day), middle, 5, {
            fill: seen.day ? 'var(--bar)' : 'var(--paper)',
            stroke: 'var(--bar)',
            strokeWidth: 1.5,
          }),
        ]),
      );
    y += words.length * LINE + 12;
  }
  const name = (day: number): string => new Date(day).toISOString().slice(0, 4);
  if (days.length) marks.push(text(left, y + 12, name(from)));
  if (days.length && to !== from) marks.push(text(right, y + 12, name(to), { textAnchor: 'end' }));
  if (lines.some(({ seen }) => seen.some(({ day }) => !day)))
    marks.push(text(width - 12, y + 12, '?', { textAnchor: 'middle' }));
  return { width, height: y + 20, marks };
}
