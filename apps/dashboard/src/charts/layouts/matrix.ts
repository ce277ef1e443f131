import { type Drawing, group, link, type Mark, rect, text } from '../drawing/marks.ts';
import { widthOf } from '../drawing/measure.ts';

/** A figure of a matrix and the list it opens. */
export interface MatrixCell {
  count: number;
  /** 1 to 5. */
  bin: number | null;
  /** “Trade, Signed: 4 statements”. */
  label: string;
  /** Null where what is counted has no list. */
  href: string | null;
}

export interface MatrixColumn {
  key: string;
  label: string;
  /** Code of an act whose sign stands for it. */
  act?: string;
  italic?: boolean;
  href?: string | null;
}

export interface MatrixRow {
  key: string;
  label: string;
  href: string | null;
  /** One a column, in their order; null is zero. */
  cells: readonly (MatrixCell | null)[];
  /** The figure at the end of the row. */
  total?: { count: number; href: string | null };
}

/** Figures in rows and columns, both under headings. */
export interface Matrix {
  columnGroups: readonly { key: string; label: string; columns: readonly MatrixColumn[] }[];
  rowGroups: readonly { key: string; label: string; colour: string | null; rows: readonly MatrixRow[] }[];
  /** What the last column counts. */
  totalLabel: string | null;
}

const CELL = 24;
const GAP = 8;
const SLANT = 52;
const TOTAL = 48;

/** Draws a matrix: figures on their colours, columns named aslant. */
export function drawMatrix({ columnGroups, rowGroups, totalLabel }: Matrix, width: number): Drawing {
  const rows = rowGroups.flatMap(({ rows: all }) => all);
  const columns = columnGroups.flatMap((group) => group.columns);
  const names = Math.min(260, 12 + Math.max(...rows.map(({ label }) => widthOf(label)), 40));
  const head = 12 + Math.max(...columns.map(({ label }) => widthOf(label)), 20) * Math.sin((SLANT * Math.PI) / 180);
  const room = width - names - (totalLabel ? TOTAL : 0) - GAP * columnGroups.length;
  const cell = Math.max(CELL, Math.min(46, room / Math.max(1, columns.length)));
  const places = placesOf(columnGroups, names, cell);
  const marks: Mark[] = [];
  for (const { column, x } of places) {
    const words = text(0, 0, column.label, {
      transform: `translate(${x + cell / 2} ${head - 4}) rotate(-${SLANT})`,
      ...(column.italic ? { fontStyle: 'italic' } : {}),
    });
    marks.push(link(column.href ?? null, column.label, [words]));
  }
  let y = head + 22;
  for (const { x, width: across, label } of bandsOf(columnGroups, names, cell)) {
    if (widthOf(label, 13) <= across + 4) marks.push(text(x, head + 14, label, { fontWeight: 600 }));
  }
  const end = (places.at(-1)?.x ?? names) + cell;
  for (const band of rowGroups) {
    if (band.label) {
      if (band.colour) marks.push(rect(0, y + 7, 10, 10, { fill: band.colour }));
      marks.push(text(band.colour ? 16 : 0, y + 17, band.label, { fontWeight: 600, fill: 'var(--ink)' }));
      y += CELL;
    }
    for (const row of band.rows) {
      marks.push(link(row.href, row.label, [text(0, y + 17, row.label, { fill: 'var(--ink)' })]));
      row.cells.forEach((figure, index) => {
        const x = places[index]?.x ?? 0;
        marks.push(figure ? cellMark(figure, x, y, cell) : text(x + cell / 2, y + 16, '·', { textAnchor: 'middle' }));
      });
      if (row.total && totalLabel)
        marks.push(
          link(row.total.href, `${row.label}: ${row.total.count}`, [
            text(end + TOTAL - 4, y + 17, String(row.total.count), { textAnchor: 'end', fill: 'var(--ink)' }),
          ]),
        );
      y += CELL;
    }
  }
  if (totalLabel) marks.push(text(end + TOTAL - 4, head + 14, totalLabel, { textAnchor: 'end' }));
  return {
    width: Math.max(width, Math.ceil(end + (totalLabel ? TOTAL : 0))),
    height: Math.ceil(y),
    marks: [group(marks)],
  };
}

function cellMark({ count, bin, label, href }: MatrixCell, x: number, y: number, cell: number): Mark {
  return link(href, label, [
    rect(x + 0.5, y + 0.5, cell - 1, CELL - 1, { fill: bin ? `var(--q${bin})` : 'var(--surface)' }),
    text(x + cell / 2, y + 16, String(count), {
      textAnchor: 'middle',
      fontSize: 12,
      fill: bin ? `var(--q${bin}i)` : 'var(--ink)',
    }),
  ]);
}

function placesOf(groups: Matrix['columnGroups'], start: number, cell: number) {
  let x = start;
  return groups.flatMap(({ columns }) => {
    const places = columns.map((column, index) => ({ column, x: x + index * cell }));
    x += columns.length * cell + GAP;
    return places;
  });
}

function bandsOf(groups: Matrix['columnGroups'], start: number, cell: number) {
  let x = start;
  return groups.map(({ label, columns }) => {
    const band = { label, x, width: columns.length * cell };
    x += columns.length * cell + GAP;
    return band;
  });
}
